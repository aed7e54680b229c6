//! Page furniture of Italian-language sites: what stands around an article and is no part of it.

use crate::lang::Furniture;

#[rustfmt::skip]
pub(super) const FURNITURE: Furniture = Furniture {
    lines: &[
        "abbonati", "abbonati ora", "accedi", "accetta i cookie", "accetta tutti", "accetta tutto", "aggiungi un commento", "altre notizie",
        "annuncio", "argomenti", "articoli correlati", "ascolta l'articolo", "carica altro", "cerca", "chiudi", "commenta", "commenti", "condividi",
        "condividi su facebook", "condividi su twitter", "contatti", "contenuto sponsorizzato", "continua a leggere", "continua la lettura",
        "cookie policy", "fai una donazione", "fotogallery", "galleria fotografica", "home", "i più letti", "informativa sulla privacy",
        "ingrandisci", "invia per email", "invia tramite email", "iscriviti", "iscriviti alla newsletter", "l'autore", "lascia un commento",
        "le più lette", "leggi anche", "leggi di più", "leggi tutto", "login", "menu", "mostra altro", "newsletter", "note legali",
        "notizie correlate", "per saperne di più", "più letti", "potrebbe interessarti", "potrebbe interessarti anche", "precedente", "privacy",
        "pubblicità", "registrati", "riproduzione riservata", "scarica l'app", "scopri di più", "seguici", "seguici su facebook",
        "seguici su google news", "seguici su twitter", "sei già abbonato", "sei già abbonato? accedi", "stampa", "successivo", "sull'autore",
        "torna alla home", "torna su", "tutti i diritti riservati", "vedi altro", "vedi anche", "video",
    ],
    openings: &["copyright ", "fonte:", "foto:", "leggi anche:", "per saperne di più:", "riproduzione riservata ©", "vedi anche:", "video:", "© "],
};
