//! German words and phrases that say how much of something.

use crate::lang::Extent::{self, *};

#[rustfmt::skip]
pub(super) static QUANTITIES: &[(&str, Extent)] = &[
    ("alle", All), ("allen", All), ("allenfalls", Below), ("aller", All), ("alles", All), ("an die", About), ("annähernd", Nearly),
    ("ausschließlich", Only), ("beide", Both), ("beiden", Both), ("beider", Both), ("beinahe", Nearly), ("bis zu", Below), ("bloß", Only),
    ("ca", About), ("circa", About), ("den meisten", Most), ("der größte teil", Most), ("der hälfte", Half), ("der mehrheit", Most),
    ("der meisten", Most), ("die hälfte", Half), ("die mehrheit", Most), ("die meisten", Most), ("dutzende", Many), ("ein großteil", Most),
    ("ein paar", Few), ("ein teil", Some), ("eine handvoll", Few), ("eine mehrheit", Most), ("einer mehrheit", Most), ("einige", Some),
    ("einigen", Some), ("einiger", Some), ("etwa", About), ("exakt", Exactly), ("fast", Nearly), ("ganze", All), ("ganzen", All), ("ganzer", All),
    ("ganzes", All), ("gegen", About), ("genau", Exactly), ("gesamte", All), ("gesamten", All), ("gesamter", All), ("gesamtes", All),
    ("gewisse", Some), ("größtenteils", Most), ("gut", Above), ("hunderte", Many), ("hälfte", Half), ("höchstens", Below), ("jede", All),
    ("jedem", All), ("jeden", All), ("jeder", All), ("jedes", All), ("jenseits von", Above), ("kaum", Few), ("keine", None), ("keiner", None),
    ("keines", None), ("knapp", Nearly), ("knapp unter", Nearly), ("knapp über", Above), ("lediglich", Only), ("manche", Some), ("manchen", Some),
    ("mancher", Some), ("maximal", Below), ("mehr als", Above), ("mehr denn", Above), ("mehr oder weniger", About), ("mehrere", Many),
    ("mehreren", Many), ("mehrerer", Many), ("mehrheitlich", Most), ("mindestens", Above), ("nahezu", Nearly), ("nicht mehr als", Below),
    ("nicht unter", Above), ("nicht weniger als", Above), ("nicht über", Below), ("nichts", None), ("niemand", None), ("nur", Only),
    ("nur wenige", Few), ("oberhalb von", Above), ("oder mehr", Above), ("oder weniger", Below), ("rund", About), ("schätzungsweise", About),
    ("sämtliche", All), ("sämtlichen", All), ("sämtlicher", All), ("tausende", Many), ("teils", Some), ("teilweise", Some), ("und mehr", Above),
    ("ungefähr", About), ("unter", Below), ("unterhalb von", Below), ("viele", Many), ("vielen", Many), ("vieler", Many), ("wenige", Few),
    ("wenigen", Few), ("weniger", Few), ("weniger als", Below), ("wenigstens", Above), ("zahlreiche", Many), ("zahlreichen", Many),
    ("zahlreicher", Many), ("zirka", About), ("zumindest", Above), ("zur hälfte", Half), ("über", Above), ("überwiegend", Most),
];
