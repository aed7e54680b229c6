//! Page furniture of German-language sites: what stands around an article and is no part of it.

use crate::lang::Furniture;

#[rustfmt::skip]
pub(super) const FURNITURE: Furniture = Furniture {
    lines: &[
        "abonnieren", "alle akzeptieren", "alle kommentare", "alle rechte vorbehalten", "anmelden", "anzeige", "app herunterladen", "archiv",
        "artikel anhören", "artikel drucken", "artikel teilen", "artikel vorlesen", "auch interessant", "auf facebook teilen", "auf twitter teilen",
        "aus dem englischen", "bild vergrößern", "bildergalerie", "cookie-einstellungen", "cookies akzeptieren", "das könnte sie auch interessieren",
        "datenschutz", "datenschutzerklärung", "drucken", "empfehlungen der redaktion", "folgen sie uns", "folgen sie uns auf facebook",
        "folgen sie uns auf twitter", "fotostrecke", "impressum", "jetzt abonnieren", "jetzt herunterladen", "jetzt kommentieren",
        "jetzt registrieren", "kommentar hinterlassen", "kommentar schreiben", "kommentare", "kontakt", "kostenlos testen", "lesen sie auch",
        "lesen sie mehr", "lesezeit", "mehr anzeigen", "mehr laden", "mehr lesen", "mehr zu diesem thema", "mehr zum thema", "meistgelesen",
        "meistgelesene artikel", "menü", "merken", "nach oben", "newsletter", "newsletter abonnieren", "per e-mail teilen", "quelle", "registrieren",
        "schlagworte", "schließen", "startseite", "suche", "teilen", "themen", "vergrößern", "verwandte artikel", "video", "weiter", "weiterlesen",
        "werbung", "zum thema", "zur person", "zur startseite", "zur übersicht", "zurück", "ähnliche artikel", "über den autor", "über die autorin",
    ],
    openings: &["auch interessant:", "bild:", "copyright ", "foto:", "lesen sie auch:", "lesen sie mehr:", "mehr zum thema:", "quelle:", "video:", "© "],
};
