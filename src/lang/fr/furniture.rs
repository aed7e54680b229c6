//! Page furniture of French-language sites: what stands around an article and is no part of it.

use crate::lang::Furniture;

#[rustfmt::skip]
pub(super) const FURNITURE: Furniture = Furniture {
    lines: &[
        "abonnez-vous", "accepter les cookies", "accueil", "afficher plus", "agrandir", "ajouter un commentaire", "annonce", "articles liés",
        "articles similaires", "charger plus", "commentaires", "connexion", "contact", "contenus sponsorisés", "diaporama", "déjà abonné",
        "en savoir plus", "envoyer par e-mail", "envoyer par mail", "faire un don", "fermer", "gérer les cookies", "haut de page", "imprimer",
        "inscrivez-vous", "je m'abonne", "la rédaction vous conseille", "laisser un commentaire", "le plus lu", "les plus lus", "lire aussi",
        "lire la suite", "lire plus", "mentions légales", "menu", "newsletter", "nos recommandations", "offrir cet article", "partager",
        "partager l'article", "partager sur facebook", "partager sur twitter", "politique de confidentialité", "précédent", "publicité", "recherche",
        "retour en haut", "retour à l'accueil", "réagir", "s'abonner", "s'inscrire", "se connecter", "signaler un contenu", "suivant", "suivez-nous",
        "suivez-nous sur facebook", "suivez-nous sur twitter", "sur le même sujet", "temps de lecture", "tous droits réservés", "tout accepter",
        "télécharger l'application", "vidéo", "voir aussi", "voir plus", "à lire aussi", "à propos de l'auteur", "à voir aussi", "écouter l'article",
    ],
    openings: &["copyright ", "crédit photo :", "lire aussi :", "lire aussi:", "photo :", "source :", "voir aussi :", "© ", "à lire :", "à lire aussi :"],
};
