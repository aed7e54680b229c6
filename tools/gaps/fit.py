"""Fits the model of odd gaps: python fit.py clean.parsed damaged.parsed. Writes gaps.model and prints BIAS of src/grammar/gaps.rs."""
import json
import random
import sys

import numpy as np
from scipy.sparse import csr_matrix
from signs import BITS, STEP, slots
from sklearn.linear_model import SGDClassifier

random.seed(3)
sentences, labels, chosen = [], [], []


def add(text, tokens, marks, near):
    """All gaps but those that are neither clean nor damaged; far from damage, every fifth."""
    base = len(labels)
    sentences.append((text, tokens))
    for gap in range(len(tokens) + 1):
        label = marks.get(gap, 0)
        labels.append(label)
        if label >= 0 and (label or near is None or abs(gap - near) <= 3 or random.random() < 0.2):
            chosen.append(base + gap)


for line in open(sys.argv[1]):
    record = json.loads(line)
    text = record["t"]["text"].encode()
    for _, _, tokens in record["t"]["sentences"]:
        if len(tokens) >= 4:
            add(text, tokens, {}, None)
for line in open(sys.argv[2]):
    record = json.loads(line)
    text, parsed = record["t"]["text"].encode(), record["t"]["sentences"]
    if len(parsed) == 1:
        tokens = parsed[0][2]
        starts = [token[0] for token in tokens] + [len(text)]
        at = lambda byte: next((gap for gap, start in enumerate(starts) if start >= byte), len(tokens))
        gap = at(record["id"][3])
        add(text, tokens, {**{at(other): -1 for other in record["id"][4]}, gap: 1}, gap)

rows = slots(sentences)[chosen]
matrix = csr_matrix((np.ones(rows.size, dtype=np.float32), rows.ravel(), np.arange(0, rows.size + 1, rows.shape[1])), shape=(len(rows), 1 << BITS))
model = SGDClassifier(loss="log_loss", alpha=3e-6, max_iter=6, tol=None, average=True, random_state=1)
model.fit(matrix, np.array(labels)[chosen])
np.clip(np.round(model.coef_[0] / STEP), -127, 127).astype(np.int8).tofile("gaps.model")
print(f"BIAS {model.intercept_[0]:.4f}, {len(rows)} gaps")
