//! Page furniture of Portuguese-language sites: what stands around an article and is no part of it.

use crate::lang::Furniture;

#[rustfmt::skip]
pub(super) const FURNITURE: Furniture = Furniture {
    lines: &[
        "aceitar cookies", "aceitar todos", "ampliar", "anterior", "anúncio", "arquivado em", "artigos relacionados", "assinar", "assine",
        "assine já", "aviso legal", "baixe o aplicativo", "buscar", "cadastre-se", "carregar mais", "comentar", "comentários", "compartilhar",
        "compartilhar no facebook", "compartilhar no twitter", "compartilhe", "contacto", "contato", "conteúdo patrocinado",
        "continua depois da publicidade", "continuar a ler", "continuar lendo", "continue lendo", "deixe seu comentário", "deixe um comentário",
        "depois da publicidade", "entrar", "enviar por e-mail", "enviar por email", "fazer login", "faça uma doação", "fechar", "galeria",
        "galeria de fotos", "imprimir", "inscreva-se", "início", "leia mais", "leia também", "ler mais", "mais informações", "mais lidas",
        "mais lidos", "mais vistas", "menu", "mostrar mais", "newsletter", "notícias relacionadas", "ouvir artigo", "ouça este artigo", "partilhar",
        "pesquisar", "política de cookies", "política de privacidade", "próximo", "publicidade", "página inicial", "registre-se", "relacionadas",
        "saiba mais", "siga-nos", "siga-nos no facebook", "siga-nos no twitter", "sobre a autora", "sobre o autor", "todos os direitos reservados",
        "veja mais", "veja também", "ver comentários", "ver mais", "voltar ao início", "voltar ao topo", "vídeo",
    ],
    openings: &["copyright ", "crédito:", "fonte:", "foto:", "leia mais:", "leia também:", "saiba mais:", "veja também:", "vídeo:", "© "],
};
