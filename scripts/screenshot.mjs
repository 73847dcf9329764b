// Draws docs/images/*.svg from what the built program really prints: node scripts/screenshot.mjs [FOLDER]. Nothing is sent anywhere.
import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const folder = process.argv[2] ?? join(root, 'docs', 'images');

/** Name → what is typed, and which of its lines are shown. */
const SHOTS = {
  ask: [['ask', '--example'], 34],
  check: [['check', '--text', 'Do you know anyone who needs a roof?'], 20],
};

const COLORS = {
  31: '#ff7b72',
  32: '#7ee787',
  33: '#e3b341',
  34: '#79c0ff',
  35: '#d2a8ff',
  36: '#76e3ea',
  90: '#8b949e',
};
const LINE = 19;
const LETTER = 8.43;

const escapeXml = (text) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');

/** What a color code of the terminal does to the look of the letters behind it. */
function look(before, codes) {
  return codes.split(';').reduce((now, text) => {
    const code = Number(text || 0);
    if (code === 0) return {};
    if (code === 1) return { ...now, bold: true };
    if (code === 2) return { ...now, dim: true };
    if (code === 22) return { ...now, bold: false, dim: false };
    if (code === 39) return { ...now, color: undefined };
    return COLORS[code] ? { ...now, color: COLORS[code] } : now;
  }, before);
}

/** One line as pieces of one look each; the look goes on into the next line. */
function drawn(line, at, start) {
  let now = start;
  let spans = '';
  for (const [index, part] of line.split(/\u001b\[([\d;]*)m/).entries()) {
    if (index % 2 === 1) now = look(now, part);
    else if (part !== '') spans += `<tspan${attributes(now)}>${escapeXml(part)}</tspan>`;
  }
  return [`<text x="18" y="${at}" xml:space="preserve">${spans}</text>`, now];
}

const attributes = ({ bold, dim, color }) =>
  `${bold ? ' font-weight="700"' : ''}${dim ? ' opacity="0.65"' : ''}${color ? ` fill="${color}"` : ''}`;

function svg(prompt, lines) {
  const width = Math.round(36 + LETTER * 84);
  const height = 52 + LINE * (lines.length + 1);
  let now = {};
  const texts = [`\u001b[90m$\u001b[0m ${prompt}`, ...lines].map((line, index) => {
    const [text, after] = drawn(line, 52 + LINE * index, now);
    now = after;
    return text;
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" aria-label="${escapeXml(prompt.replace(/"/g, "'"))}">
<rect width="100%" height="100%" rx="8" fill="#0d1117"/>
<circle cx="20" cy="18" r="5" fill="#ff5f56"/><circle cx="38" cy="18" r="5" fill="#ffbd2e"/><circle cx="56" cy="18" r="5" fill="#27c93f"/>
<g font-family="ui-monospace, SFMono-Regular, Menlo, Consolas, 'DejaVu Sans Mono', monospace" font-size="14" fill="#e6edf3">
${texts.join('\n')}
</g>
</svg>
`;
}

mkdirSync(folder, { recursive: true });
for (const [name, [args, most]] of Object.entries(SHOTS)) {
  const env = { PATH: process.env.PATH, FORCE_COLOR: '1', COLUMNS: '82', REFCOACH_HOME: join(root, '.none') };
  const { stdout } = spawnSync(process.execPath, [join(root, 'bin', 'refcoach.js'), ...args], {
    encoding: 'utf8',
    env,
  });
  const words = args.map((word) => (/[\s"]/.test(word) ? `"${word}"` : word)).join(' ');
  writeFileSync(
    join(folder, `${name}.svg`),
    svg(`refcoach ${words}`, stdout.trimEnd().split('\n').slice(0, most)),
  );
}
