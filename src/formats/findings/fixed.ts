/** The text turned round: alone in a pipe; on a terminal beside what it was, or under it where that is too narrow. */
import type { FindingsFormat, FindingsLook, ShownFile } from './finding.js';
import { columns, wrapped } from '../wrap.js';

/** From this width on, before and after stand side by side. */
const WIDE_ENOUGH = 72;

export const fixed: FindingsFormat = {
  file(file, look, { files }) {
    const gap = files > 0 ? '\n' : '';
    if (look.width === 0) return gap + piped(file, files);
    return gap + (file.rewrite === file.before ? `${look.strong(titleOf(file))}\n` : shown(file, look));
  },
};

/** Nothing but the words; with several versions one under another. */
function piped(file: ShownFile, files: number): string {
  const text = (file.versions ?? [file.rewrite ?? ''])
    .map((version) => version.replace(/\n$/, ''))
    .join('\n\n');
  return `${files > 0 && file.path !== 'text' ? `==> ${file.path} <==\n` : ''}${text}\n`;
}

const titleOf = ({ path, verdict }: ShownFile): string =>
  `${path === 'text' ? '' : `${path}: `}${verdict === 'not-an-ask' ? 'not an ask' : 'good'}; nothing to turn round.`;

function shown(file: ShownFile, look: FindingsLook): string {
  const versions = file.versions ?? [file.rewrite ?? ''];
  const after = versions
    .map((version, at) => (versions.length > 1 ? `${at + 1}. ${version}` : version))
    .join('\n\n');
  const left = (file.left ?? [])
    .map(({ rule, message }) => `${look.warning('Still')}  ${look.strong(rule)}  ${message}\n`)
    .join('');
  const both =
    look.width < WIDE_ENOUGH
      ? stacked(file.before ?? '', after, look)
      : sideBySide(file.before ?? '', after, look);
  return `${file.path === 'text' ? '' : `${look.strong(file.path)}\n`}${both}${left}`;
}

function stacked(before: string, after: string, look: FindingsLook): string {
  const part = (title: string, text: string) => [
    look.strong(title),
    ...wrapped(text.trim(), look.width - 2).map((line) => `  ${line}`),
  ];
  return `${[...part('BEFORE', before), '', ...part('AFTER', after)].join('\n')}\n`;
}

function sideBySide(before: string, after: string, look: FindingsLook): string {
  const width = Math.floor((look.width - 3) / 2);
  const [left, right] = [wrapped(before.trim(), width), wrapped(after.trim(), width)];
  const rows = Array.from({ length: Math.max(left.length, right.length) }, (_, at) =>
    row(left[at] ?? '', right[at] ?? '', width),
  );
  return `${[look.strong(row('BEFORE', 'AFTER', width)), ...rows].join('\n')}\n`;
}

const row = (left: string, right: string, width: number): string =>
  `${left}${' '.repeat(Math.max(0, width - columns(left)))} │ ${right}`.trimEnd();
