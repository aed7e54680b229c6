//! Chinese titles and kinds of bodies, and the well-known names; capitals there are none.

use super::statements;
use crate::lang::{KnownNames, NameGrammar};

pub(super) const NAMES: NameGrammar = NameGrammar {
    honorifics: HONORIFICS,
    offices: OFFICES,
    generic: GENERIC,
    speech: statements::SAYING,
    things: &["christian", "covid", "islam", "jewish"],
    known: KnownNames { table: include_str!("places.tsv"), ..KnownNames::NONE },
    is_caseless: true,
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
