//! French words and phrases that say how much of something.

use crate::lang::Extent::{self, *};

#[rustfmt::skip]
pub(super) static QUANTITIES: &[(&str, Extent)] = &[
    ("approximativement", About), ("au - delà de", Above), ("au bas mot", Above), ("au maximum", Below), ("au minimum", Above), ("au moins", Above),
    ("au plus", Below), ("aucun", None), ("aucune", None), ("autour de", About), ("aux alentours de", About), ("aux deux", Both),
    ("beaucoup d'", Many), ("beaucoup de", Many), ("bien des", Many), ("certaines", Some), ("certains", Some), ("chacun", All), ("chacune", All),
    ("chaque", All), ("de nombreuses", Many), ("de nombreux", Many), ("des centaines de", Many), ("des deux", Both), ("des dizaines de", Many),
    ("des milliers de", Many), ("en partie", Some), ("environ", About), ("et plus", Above), ("exactement", Exactly), ("grande partie", Most),
    ("inférieur à", Below), ("inférieure à", Below), ("inférieures à", Below), ("inférieurs à", Below), ("jusqu'à", Below), ("l' ensemble de", All),
    ("l' ensemble des", All), ("l' ensemble du", All), ("l' essentiel", Most), ("l' essentiel des", Most), ("l' intégralité de", All),
    ("l' intégralité des", All), ("la majorité", Most), ("la majorité des", Most), ("la majorité du", Most), ("la moitié", Half),
    ("la plupart", Most), ("la plupart des", Most), ("la plupart du", Most), ("la totalité de", All), ("la totalité des", All),
    ("la totalité du", All), ("les deux", Both), ("majoritairement", Most), ("majorité", Most), ("maximum", Below), ("minimum", Above),
    ("moins d'", Below), ("moins de", Below), ("moins des", Below), ("moins du", Below), ("moitié", Half), ("nombreuses", Many), ("nombreux", Many),
    ("nul", None), ("nulle", None), ("ou moins", Below), ("ou plus", Above), ("partiellement", Some), ("pas moins d'", Above),
    ("pas moins de", Above), ("pas plus d'", Below), ("pas plus de", Below), ("personne", None), ("peu d'", Few), ("peu de", Few), ("plupart", Most),
    ("plus d'", Above), ("plus de", Above), ("plus des", Above), ("plus du", Above), ("plus grande partie", Most), ("plus ou moins", About),
    ("plusieurs", Many), ("pratiquement", Nearly), ("presque", Nearly), ("près d'", Nearly), ("près de", Nearly), ("précisément", Exactly),
    ("quasiment", Nearly), ("quelque", About), ("quelques", Some), ("rares", Few), ("seulement", Only), ("seules", Only), ("seuls", Only),
    ("supérieur à", Above), ("supérieure à", Above), ("supérieures à", Above), ("supérieurs à", Above), ("tous", All), ("tout", All),
    ("tout au plus", Below), ("toute", All), ("toutes", All), ("très peu de", Few), ("une majorité de", Most), ("une partie", Some),
    ("une partie de", Some), ("une partie des", Some), ("une partie du", Some), ("une poignée de", Few), ("une trentaine de", About),
    ("uniquement", Only), ("vers", About), ("à moitié", Half), ("à peine", Only), ("à peu près", About),
];
