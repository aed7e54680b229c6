//! Chinese titles and kinds of bodies, and the well-known names; capitals there are none.

use super::statements;
use crate::lang::{KnownNames, NameGrammar, readings};

pub(super) const NAMES: NameGrammar = NameGrammar {
    honorifics: HONORIFICS,
    offices: OFFICES,
    generic: GENERIC,
    speech: statements::SAYING,
    things: &["christian", "covid", "islam", "jewish"],
    known: KnownNames { table: include_str!("places.tsv"), ..KnownNames::NONE },
    is_caseless: true,
    is_silent: readings::is_pinyin,
    // A name of one character that could be read in Japanese is one in Chinese.
    reads: |text, word| readings::is_chinese(text, word) || readings::is_japanese(text, word, 2),
    spells_foreign: |c| FOREIGN.contains(c) || !crate::text::is_unspaced(c),
    surnames: SURNAMES,
    ..NameGrammar::NONE
};

#[rustfmt::skip]
static HONORIFICS: &[&str] = &[
    "先生", "博士", "同志", "太太", "夫人", "女士", "小姐", "教授", "老师", "老師",
];

/// The commonest, in both scripts: they cover nine in ten people.
static SURNAMES: &str = "李王张張刘劉陈陳杨楊赵趙黄黃周吴吳徐孙孫胡朱高林何郭马馬罗羅梁宋郑鄭谢謝韩韓唐冯馮于董萧蕭程曹袁邓鄧许許傅沈曾彭吕呂苏蘇卢盧蒋蔣蔡贾賈丁魏薛\
    叶葉阎閻余潘杜戴夏钟鍾汪田任姜范方石姚谭譚廖邹鄒熊金陆陸郝孔白崔康毛邱秦江史顾顧侯邵孟龙龍万萬段雷钱錢汤湯尹黎易常武乔喬贺賀赖賴龚龔文习習";

/// What foreign names are written with, in both scripts, sorted.
static FOREIGN: &str = "丁万丕丘东丝丢丰丹丽久乌乐乔买亚亞亥亨京亲什仓仙代仰伊伏休伦伯伽佐佛佩侬俄保倉倪倫傑儒光克兰关兴兹内冈农冯凡凯凱切列利加努劭劳勃勋勒勛勞匡匹华南博卡卢厄古史叶各吉吐吕吾呂咖哈唐喀喬\
    嘉嘎噶因图圣圭坎坦埃基堡堪塔塞墨夏多太夫夸奇奈奎奔奥奧奴妮姆姬威娃娅娜婕婭嫩孔孟季宁安宏宗宰容宽宾密富察寧尔尚尤尧尹尼岑岡州巫巴布希帕平库庞康延廷弗弥彌当彭彻彼德怀思恩恰恺惠愛懷戈\
    戴扎托扬拉拜捷推措揚摩撒敦文斯方旺昂昆昌明易普曹曼曾朔朗本朱朴朵杜杨杭杰東松林柏查柳柴栋根格桃桑梅梵森楊楚榮欣欧欽歌歐武比毕毛汀汉汤沃沙法波泰泽洛津洪洲派浦海涅温湯溫滕滚漢潘澤濟灿\
    烏焦燦爾特犹狄猶玛玫珀珊珍班琐琪琳琴琼瑙瑞瑟瑪瓊瓜瓦甘申留番當登皮盖盧盾真祖福科稣穆章策範米紀約納紐索紹絲維緹繆约纪纳纽绍维缇缪罕罗羅翁翟翠翡翰考而耐耳耶聖聪聰肃肖肯胡胥脸腓腾舍舒\
    艾芒芙芬苏英苹范茜茨茲荣荷莉莊莎莫莱莲華菱菲萊萝萧萨萬葆葉葛蒂蒙蓋蓬蓮蔡蕾薇薩藻蘇蘋蘭蘿蜜裡西親詩詹諾謝譚讓让诗诺谟谢谭谷豐貝貢費賀賈賓賴賽贊贝贡费贺贾赖赛赞赫路辛農辽达迈迦迪逊逖\
    通道達遜遼邁邓邦鄧里金銳钦钱锐锡門關门阔阮阿陀陳陶隆雄雅雷霍露靖韋韦頓顿饒饶馬馮馳騰马驰骚高魯鮑鮮鲁鲍鲜麗麥黑默黛齊齐龍龐龙";

#[rustfmt::skip]
static OFFICES: &[&str] = &[
    "上将", "上校", "主任", "主席", "主教", "书记", "众议员", "公主", "创始人", "参议员", "參議員", "发言人", "国务卿", "国王", "國務卿", "國王", "外長", "外长", "大使", "女王", "导演", "将军", "將軍",
    "局長", "局长", "州長", "州长", "市長", "市长", "总理", "总统", "总裁", "教皇", "教練", "教练", "書記", "检察官", "法官", "演员", "王子", "發言人", "省長", "省长", "眾議員", "總理", "總統",
    "總裁", "董事長", "董事长", "記者", "議員", "议员", "记者", "部長", "部长", "队长", "防长", "隊長", "首席执行官", "首相",
];

#[rustfmt::skip]
static GENERIC: &[&str] = &[
    "中心", "党", "公司", "军", "区", "医院", "區", "协会", "協會", "厅", "县", "国会", "國會", "基金会", "報", "大学", "大學", "委员会", "委員會", "局", "山", "岛", "島", "州", "市", "所",
    "报", "政府", "机场", "村", "检察院", "機場", "江", "河", "法院", "海", "湖", "省", "研究所", "社", "站", "組織", "縣", "组织", "联盟", "聯盟", "街", "議會", "议会", "路", "軍", "部",
    "醫院", "銀行", "鎮", "银行", "镇", "院", "集团", "集團", "黨",
];
