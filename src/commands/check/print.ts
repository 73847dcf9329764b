/** Writing what was found: in the format asked for, in pieces that are worth a write. */
import type { Context } from '../../context.js';
import { COSTS } from '../../domain/check/index.js';
import type { RuleText } from '../../domain/playbook.js';
import type { FindingsFormat, FindingsLook, ShownFile, Written } from '../../formats/findings/finding.js';
import { fixed, FORMATS, type FormatName } from '../../formats/findings/index.js';
import type { Paints } from '../../paint.js';
import { textOption } from '../command.js';

/** How much is gathered before it is written. */
const WORTH_A_WRITE = 1 << 16;

/** Prints checked files as they come. */
export class Printer {
  private readonly format: FindingsFormat;
  private readonly look: FindingsLook;
  private readonly written: Written = { files: 0, findings: 0 };
  private waiting: string;

  constructor(
    private readonly context: Context,
    rules: Readonly<Record<string, RuleText>>,
    paints: Paints,
  ) {
    this.format = formatOf(context);
    this.look = lookOf(context, rules, paints);
    this.waiting = this.format.begin?.(this.look) ?? '';
  }

  print(file: ShownFile): void {
    this.waiting += this.format.file(file, this.look, this.written);
    this.written.files++;
    this.written.findings += file.findings.length;
    if (this.waiting.length > WORTH_A_WRITE || this.context.io.terminal.stdout) this.flush();
  }

  end(): void {
    this.waiting += this.format.end?.(this.look, this.written) ?? '';
    this.flush();
  }

  private flush(): void {
    if (this.waiting) this.context.io.out(this.waiting);
    this.waiting = '';
  }
}

/** The format asked for: a line of JSON a record for --from, else text; with --fix the text turned round. */
function formatOf({ options }: Context): FindingsFormat {
  const name = (textOption(options, 'format') || (options['from'] ? 'ndjson' : 'text')) as FormatName;
  return name === 'text' && options['fix'] ? fixed : FORMATS[name];
}

function lookOf(
  { io, version }: Context,
  rules: Readonly<Record<string, RuleText>>,
  { strong, faint, error, warning }: Paints,
): FindingsLook {
  return {
    version,
    rules,
    costs: COSTS,
    width: io.terminal.stdout ? io.columns : 0,
    strong,
    faint,
    error,
    warning,
  };
}
