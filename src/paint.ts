/** Colors, by chalk at a level we choose; chalk is loaded only when something is colored. */

export type Paint = (text: string) => string;

export interface Paints {
  strong: Paint;
  faint: Paint;
  accent: Paint;
  error: Paint;
  warning: Paint;
}

const bare: Paint = (text) => text;
const BARE: Paints = { strong: bare, faint: bare, accent: bare, error: bare, warning: bare };

/** The paints for a stream that is colored, or ones that leave text as it is. */
export async function paintsFor(colored: boolean): Promise<Paints> {
  if (!colored) return BARE;
  const { Chalk } = await import('chalk');
  const pen = new Chalk({ level: 1 });
  // One text each: chalk joins all it is handed, and a paint is also given to map and replace.
  const one =
    (paint: Paint): Paint =>
    (text) =>
      paint(text);
  return {
    strong: one(pen.bold),
    faint: one(pen.dim),
    accent: one(pen.cyan),
    error: one(pen.red),
    warning: one(pen.yellow),
  };
}
