//! Page furniture of Spanish-language sites: what stands around an article and is no part of it.

use crate::lang::Furniture;

#[rustfmt::skip]
pub(super) const FURNITURE: Furniture = Furniture {
    lines: &[
        "aceptar cookies", "aceptar todas", "aceptar todo", "ampliar", "anterior", "anuncio", "archivado en", "artículos relacionados", "aviso legal",
        "boletín", "buscar", "cargar más", "cerrar", "comentar", "comentarios", "compartir", "compartir en facebook", "compartir en twitter",
        "configurar cookies", "contacto", "contenido patrocinado", "deja tu comentario", "deja un comentario", "dejar un comentario",
        "descarga la app", "descargar la app", "enviar por correo", "enviar por email", "escuchar artículo", "etiquetas", "galería",
        "galería de fotos", "haz una donación", "imprimir", "inicia sesión", "iniciar sesión", "inicio", "le puede interesar", "lea también",
        "lee también", "leer más", "lo más leído", "lo más visto", "menú", "mostrar más", "más información", "más leídas", "noticias relacionadas",
        "política de cookies", "política de privacidad", "publicidad", "registrarse", "regístrate", "seguir leyendo", "sigue leyendo", "siguiente",
        "sobre el autor", "sobre la autora", "suscribirse", "suscríbase", "suscríbete", "síguenos", "síguenos en facebook", "síguenos en google news",
        "síguenos en twitter", "también te puede interesar", "te puede interesar", "temas", "todos los derechos reservados", "ver comentarios",
        "ver más", "video", "volver al inicio", "volver arriba", "vídeo", "ya soy suscriptor",
    ],
    openings: &["copyright ", "foto:", "fuente:", "lea también:", "lee más:", "lee también:", "leer más:", "más información:", "te puede interesar:", "vídeo:", "© "],
};
