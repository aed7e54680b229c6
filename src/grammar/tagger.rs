//! The tagger: one linear layer over a token's vector.

use super::labels::Tag;
use super::matrix::{Panels, product};
use super::model::{Reader, WIDTH};
use super::steps::{Choice, choose};
use pulp::Arch;

/// The trained layer and the tags of its outputs.
pub(super) struct Tagger {
    weights: Panels,
    bias: Vec<f32>,
    tags: Vec<Tag>,
}

impl Tagger {
    pub(super) fn read(reader: &mut Reader, names: &[&str]) -> Option<Self> {
        let tags = names.iter().map(|name| Tag::from_name(name)).collect::<Option<Vec<_>>>()?;
        Some(Self { weights: reader.panels(tags.len(), WIDTH)?, bias: reader.floats(tags.len())?, tags })
    }

    /// The likeliest tag of each token and the logarithm of its probability.
    pub(super) fn tag(&self, arch: Arch, vectors: &[f32]) -> Vec<(Tag, f32)> {
        let width = self.weights.outputs;
        let mut scores = vec![0.0; vectors.len() / WIDTH * width];
        product(arch, &self.weights, vectors, |row| row * WIDTH, &mut scores);
        let rows = scores.chunks_exact_mut(width).map(|scores| {
            for (score, bias) in scores.iter_mut().zip(&self.bias) {
                *score += bias;
            }
            let all = 0..self.tags.len();
            match choose(arch, scores, std::slice::from_ref(&all)) {
                Some(Choice { action, log_probability }) => (self.tags[action], log_probability),
                None => (Tag::Xx, 0.0),
            }
        });
        rows.collect()
    }
}
