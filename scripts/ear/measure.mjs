// The figures by which the ear is judged.
import { LABELS } from './corpus.mjs';

/** The figures over [{labels, found}]. */
export function measure(pairs) {
  const count = (list, test) => list.filter(test).length;
  const isWrong = (labels) => labels.some((label) => LABELS.includes(label));
  const wrong = pairs.filter((pair) => isWrong(pair.labels));
  const good = pairs.filter((pair) => !isWrong(pair.labels) && pair.labels.includes('good'));
  const none = pairs.filter((pair) => pair.labels.includes('not-an-ask'));
  const rules = LABELS.map((label) => {
    const hit = count(pairs, (p) => p.labels.includes(label) && p.found.includes(label));
    const precision = hit / (count(pairs, (p) => p.found.includes(label)) || 1);
    const recall = hit / (count(pairs, (p) => p.labels.includes(label)) || 1);
    return { label, precision, recall, f1: (2 * precision * recall) / (precision + recall || 1) };
  });
  return {
    caught: count(wrong, (p) => isWrong(p.found)) / (wrong.length || 1),
    goodWrong: count(good, (p) => isWrong(p.found)) / (good.length || 1),
    goodMissed: count(good, (p) => p.found.includes('not-an-ask')) / (good.length || 1),
    noneFlagged: count(none, (p) => isWrong(p.found)) / (none.length || 1),
    noneAsked: count(none, (p) => !p.found.includes('not-an-ask')) / (none.length || 1),
    macroF1: rules.reduce((sum, rule) => sum + rule.f1, 0) / LABELS.length,
    rules,
    size: pairs.length,
  };
}
