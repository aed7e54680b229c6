//! Measuring against gold.
