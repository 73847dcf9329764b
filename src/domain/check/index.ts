/** The door of `check`. */
export { checkWith, COSTS, prepare, scoreOf, type Prepared } from './check.js';
export { bytesOf, PARTS, tablesOf, unpack, unpacked, type Tables } from './tables.js';
export { LABEL_RULES, type Needs } from './patterns.js';
export type {
  ChannelLimits,
  CheckOptions,
  CheckResult,
  Finding,
  Model,
  RuleData,
  Severity,
  Span,
  Table,
  Verdict,
} from './types.js';
