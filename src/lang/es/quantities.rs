//! Spanish words and phrases that say how much of something.

use crate::lang::Extent::{self, *};

#[rustfmt::skip]
pub(super) static QUANTITIES: &[(&str, Extent)] = &[
    ("a lo más", Below), ("a lo sumo", Below), ("al menos", Above), ("algunas", Some), ("algunos", Some), ("alrededor de", About), ("ambas", Both),
    ("ambos", Both), ("apenas", Only), ("apenas menos de", Nearly), ("aproximadamente", About), ("aproximadamente unos", About), ("cada", All),
    ("cada una", All), ("cada uno", All), ("casi", Nearly), ("cerca de", Nearly), ("cerca del", Nearly), ("cientos de", Many), ("ciertas", Some),
    ("ciertos", Some), ("como mucho", Below), ("como máximo", Below), ("como mínimo", Above), ("cuando menos", Above), ("decenas de", Many),
    ("el conjunto de", All), ("en parte", Some), ("en torno a", About), ("en torno al", About), ("encima de", Above), ("escasas", Few),
    ("escasos", Few), ("exactamente", Exactly), ("gran parte", Most), ("hasta", Below), ("inferior a", Below), ("inferiores a", Below),
    ("la mayor parte", Most), ("la mayor parte de", Most), ("la mayor parte del", Most), ("la mayoría", Most), ("la mayoría de", Most),
    ("la mitad", Half), ("la mitad de", Half), ("la totalidad de", All), ("la totalidad del", All), ("las dos", Both), ("los dos", Both),
    ("mayor parte", Most), ("mayoritariamente", Most), ("mayoría", Most), ("menos de", Below), ("menos del", Below), ("miles de", Many),
    ("mitad", Half), ("muchas", Many), ("muchos", Many), ("más de", Above), ("más del", Above), ("más o menos", About), ("más que", Above),
    ("máximo", Below), ("mínimo", Above), ("nadie", None), ("ninguna", None), ("ninguno", None), ("ningún", None), ("no menos de", Above),
    ("no más de", Below), ("numerosas", Many), ("numerosos", Many), ("o menos", Below), ("o más", Above), ("parcialmente", Some), ("parte de", Some),
    ("pocas", Few), ("pocos", Few), ("por debajo de", Below), ("por encima de", Above), ("por lo menos", Above), ("precisamente", Exactly),
    ("prácticamente", Nearly), ("solamente", Only), ("solo", Only), ("superior a", Above), ("superiores a", Above), ("sólo", Only),
    ("tan solo", Only), ("tan sólo", Only), ("toda", All), ("todas", All), ("todo", All), ("todos", All), ("un puñado de", Few),
    ("una parte de", Some), ("unas", About), ("unas cuantas", Few), ("unas pocas", Few), ("unos", About), ("unos cuantos", Few), ("unos pocos", Few),
    ("varias", Many), ("varios", Many), ("y más", Above), ("únicamente", Only),
];
