//! Italian words and phrases that say how much of something.

use crate::lang::Extent::{self, *};

#[rustfmt::skip]
pub(super) static QUANTITIES: &[(&str, Extent)] = &[
    ("al di sopra di", Above), ("al massimo", Below), ("al più", Below), ("alcune", Some), ("alcuni", Some), ("all' incirca", About),
    ("almeno", Above), ("ambedue", Both), ("appena", Only), ("approssimativamente", About), ("attorno a", About), ("centinaia di", Many),
    ("certe", Some), ("certi", Some), ("ciascuna", All), ("ciascuno", All), ("circa", About), ("come minimo", Above), ("decine di", Many),
    ("diverse", Many), ("diversi", Many), ("e più", Above), ("entrambe", Both), ("entrambi", Both), ("esattamente", Exactly), ("fino a", Below),
    ("fino al", Below), ("fino alle", Below), ("gran parte", Most), ("gran parte dei", Most), ("gran parte delle", Most), ("in parte", Some),
    ("inferiore a", Below), ("inferiori a", Below), ("intere", All), ("interi", All), ("intorno a", About), ("l' intera", All), ("l' intero", All),
    ("la maggior parte", Most), ("la maggior parte dei", Most), ("la maggior parte delle", Most), ("la maggioranza", Most),
    ("la maggioranza dei", Most), ("la maggioranza delle", Most), ("la metà", Half), ("la totalità dei", All), ("la totalità delle", All),
    ("meno d'", Below), ("meno degli", Below), ("meno dei", Below), ("meno del", Below), ("meno della", Below), ("meno delle", Below),
    ("meno di", Below), ("metà", Half), ("migliaia di", Many), ("molte", Many), ("molti", Many), ("nessun", None), ("nessuna", None),
    ("nessuno", None), ("non meno di", Above), ("non più di", Below), ("numerose", Many), ("numerosi", Many), ("o più", Above), ("ogni", All),
    ("ognuna", All), ("ognuno", All), ("oltre", Above), ("parecchi", Many), ("parecchie", Many), ("parte dei", Some), ("parte delle", Some),
    ("parzialmente", Some), ("perlomeno", Above), ("più d'", Above), ("più degli", Above), ("più dei", Above), ("più del", Above),
    ("più della", Above), ("più delle", Above), ("più di", Above), ("più o meno", About), ("poche", Few), ("pochi", Few), ("poco meno di", Nearly),
    ("precisamente", Exactly), ("pressappoco", About), ("pressoché", Nearly), ("qualche", Some), ("quantomeno", Above), ("quasi", Nearly),
    ("scarse", Few), ("scarsi", Few), ("sfiora", Nearly), ("sfiorano", Nearly), ("solamente", Only), ("solo", Only), ("soltanto", Only),
    ("sotto i", Below), ("sotto le", Below), ("superiore a", Above), ("superiori a", Above), ("tutt' al più", Below), ("tutta", All), ("tutte", All),
    ("tutte e due", Both), ("tutti", All), ("tutti e due", Both), ("tutto", All), ("una manciata di", Few), ("una parte", Some), ("unicamente", Only),
    ("vari", Many), ("varie", Many),
];
