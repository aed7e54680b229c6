//! The weights of the encoders, the tagger, the parser and the recogniser, brought into the order in which the runtime computes.

use super::{Package, Writer, get, pairs, text};
use anyhow::{Context, Result, ensure};
use std::collections::BTreeMap;

const WIDTH: usize = 96;
const PIECES: usize = 3;

struct Node {
    name: String,
    params: BTreeMap<String, Vec<f32>>,
}

impl Node {
    fn param(&self, name: &str, length: usize) -> Result<&[f32]> {
        let values = self.params.get(name).with_context(|| format!("{} has no {name}", self.name))?;
        ensure!(values.len() == length, "{} {name} has {} values, expected {length}", self.name, values.len());
        Ok(values)
    }
}

/// The nodes of a model that have parameters, in the order of the file.
fn nodes(package: &mut Package, file: &str) -> Result<Vec<Node>> {
    let model = package.msgpack(file)?;
    let names = get(&model, "nodes")?.as_array().context("nodes")?;
    let params = get(&model, "params")?.as_array().context("params")?;
    let mut nodes = Vec::new();
    for (node, params) in names.iter().zip(params) {
        let mut arrays = BTreeMap::new();
        for (name, array) in pairs(params)? {
            if array.is_nil() {
                continue;
            }
            ensure!(text(get(array, "type")?)? == "<f4", "a parameter is not a 32-bit float");
            let data = get(array, "data")?.as_slice().context("data")?;
            let values = data.as_chunks::<4>().0.iter().map(|bytes| f32::from_le_bytes(*bytes)).collect();
            arrays.insert(text(name)?.to_owned(), values);
        }
        if !arrays.is_empty() {
            nodes.push(Node { name: text(get(node, "name")?)?.to_owned(), params: arrays });
        }
    }
    Ok(nodes)
}

/// Writes all weights in the order in which they are read.
pub(super) fn write(package: &mut Package, out: &mut Writer) -> Result<()> {
    let shared = nodes(package, "tok2vec/model")?;
    tok2vec(&shared, 2, out)?;

    let tagger = nodes(package, "tagger/model")?;
    let softmax = tagger.first().context("tagger")?;
    out.halves(softmax.param("W", 50 * WIDTH)?);
    out.floats(softmax.param("b", 50)?);

    let parser = nodes(package, "parser/model")?;
    steps(&parser, 8, 106, out)?;

    let ner = nodes(package, "ner/model")?;
    let (steps_of, own): (Vec<Node>, Vec<Node>) = ner.into_iter().partition(|node| matches!(node.name.as_str(), "precomputable_affine" | "linear"));
    tok2vec(&own, 0, out)?;
    steps(&steps_of, 3, 74, out)
}

/// Four tables of hashed features, the layer that mixes them, and four window layers.
///
/// The shared encoder also embeds whether a space follows and whether the token is a space: `flags` is 2 there. The runtime never makes
/// tokens of spaces, so both come down to two biases of the mixing layer: one for tokens that a space follows, one for the others.
fn tok2vec(nodes: &[Node], flags: usize, out: &mut Writer) -> Result<()> {
    let tables = 4 + flags;
    ensure!(nodes.len() == tables + 10, "{} nodes in the encoder", nodes.len());
    for (node, rows) in nodes.iter().zip([5000, 1000, 2500, 2500]) {
        out.halves(node.param("E", rows * WIDTH)?);
    }
    let mixer = &nodes[tables];
    let inputs = tables * WIDTH;
    let weights = mixer.param("W", WIDTH * PIECES * inputs)?;
    let hashed: Vec<f32> = by_piece(weights, inputs).into_iter().flat_map(|row| &row[..4 * WIDTH]).copied().collect();
    out.halves(&hashed);
    let biases = by_piece(mixer.param("b", WIDTH * PIECES)?, 1);
    for spaced in [true, false] {
        let mut bias: Vec<f32> = biases.iter().map(|bias| bias[0]).collect();
        for (column, value) in [(4, spaced), (5, false)].into_iter().take(flags) {
            let table = nodes[column].param("E", 50 * WIDTH)?;
            // The seeds of the tables count up from 8.
            let rows = embedding_rows(u64::from(value), 8 + column as u32, 50);
            for (bias, row) in bias.iter_mut().zip(by_piece(weights, inputs)) {
                let row = &row[column * WIDTH..(column + 1) * WIDTH];
                *bias += (0..WIDTH).map(|i| row[i] * rows.iter().map(|r| table[r * WIDTH + i]).sum::<f32>()).sum::<f32>();
            }
        }
        out.floats(&bias);
    }
    out.floats(nodes[tables + 1].param("G", WIDTH)?);
    out.floats(nodes[tables + 1].param("b", WIDTH)?);
    for layer in nodes[tables + 2..].chunks(2) {
        let weights: Vec<f32> = by_piece(layer[0].param("W", WIDTH * PIECES * 3 * WIDTH)?, 3 * WIDTH).concat();
        out.halves(&weights);
        out.floats(&by_piece(layer[0].param("b", WIDTH * PIECES)?, 1).concat());
        out.floats(layer[1].param("G", WIDTH)?);
        out.floats(layer[1].param("b", WIDTH)?);
    }
    Ok(())
}

/// The rows of a `[output][piece][input]` array with the pieces outermost, so that the maximum over pieces runs over three plain slices.
fn by_piece(weights: &[f32], inputs: usize) -> Vec<&[f32]> {
    let row = |output: usize, piece: usize| &weights[(output * PIECES + piece) * inputs..][..inputs];
    (0..PIECES).flat_map(|piece| (0..WIDTH).map(move |output| row(output, piece))).collect()
}

/// The four rows that a feature's value selects, by the 128-bit MurmurHash3 of the eight bytes of the value.
fn embedding_rows(value: u64, seed: u32, rows: u32) -> [usize; 4] {
    let mix = |mut hash: u64| {
        hash = (hash ^ (hash >> 33)).wrapping_mul(0xff51_afd7_ed55_8ccd);
        hash = (hash ^ (hash >> 33)).wrapping_mul(0xc4ce_b9fe_1a85_ec53);
        hash ^ (hash >> 33)
    };
    let seed = u64::from(seed);
    let scrambled = value.wrapping_mul(0x87c3_7b91_1142_53d5).rotate_left(31).wrapping_mul(0x4cf5_ad43_2745_937f);
    let second = seed ^ 8;
    let first = (scrambled ^ seed ^ 8).wrapping_add(second);
    let (first, second) = (mix(first), mix(second.wrapping_add(first)));
    let first = first.wrapping_add(second);
    let second = second.wrapping_add(first);
    [first as u32, (first >> 32) as u32, second as u32, (second >> 32) as u32].map(|key| (key % rows) as usize)
}

/// The three layers that score the actions of a transition system: a narrowing, a precomputable one with two pieces, and the output.
fn steps(nodes: &[Node], features: usize, actions: usize, out: &mut Writer) -> Result<()> {
    const HIDDEN: usize = 64;
    let lower = nodes.iter().find(|node| node.name == "precomputable_affine").context("no lower layer")?;
    let upper = nodes.iter().find(|node| node.name == "linear" && node.params["b"].len() == actions).context("no upper layer")?;
    let narrow = nodes.iter().find(|node| node.name == "linear" && node.params["b"].len() == HIDDEN).context("no narrowing layer")?;
    out.halves(narrow.param("W", HIDDEN * WIDTH)?);
    out.floats(narrow.param("b", HIDDEN)?);
    // Here too the pieces go outermost, within each feature.
    let reorder = |values: &[f32], inner: usize| -> Vec<f32> {
        let blocks = values.len() / (HIDDEN * 2 * inner);
        let row = |block: usize, piece: usize, unit: usize| &values[((block * HIDDEN + unit) * 2 + piece) * inner..][..inner];
        (0..blocks).flat_map(|b| (0..2).flat_map(move |p| (0..HIDDEN).flat_map(move |u| row(b, p, u)))).copied().collect()
    };
    out.halves(&reorder(lower.param("W", features * HIDDEN * 2 * HIDDEN)?, HIDDEN));
    out.floats(&reorder(lower.param("b", HIDDEN * 2)?, 1));
    out.floats(&reorder(lower.param("pad", features * HIDDEN * 2)?, 1));
    out.halves(upper.param("W", actions * HIDDEN)?);
    out.floats(upper.param("b", actions)?);
    Ok(())
}
