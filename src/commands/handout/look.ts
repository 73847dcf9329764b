/** The look of the sheets: brand.yaml with the files it names, paper, large print, black and white. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { Context } from '../../context.js';
import {
  colorsOf,
  PAPERS,
  plainLook,
  type Logo,
  type Look,
  type OwnFont,
  type Paper,
} from '../../domain/look.js';
import { Problem } from '../../domain/problem.js';
import type { Fonts } from '../../formats/pages/format.js';
import { brandFile, type BrandFile } from '../../playbook/brand.js';
import type { HandoutSettings } from './settings.js';

const ACCENT = '#1d4f63';
const LARGEST = 8_000_000;
/** Fonts of Chinese or Japanese are large. */
const LARGEST_FONT = 32_000_000;

/** The look for these options. Throws a Problem with its place for anything wrong in brand.yaml. */
export async function lookOf(context: Context, settings: HandoutSettings): Promise<Look> {
  const brand = settings.brand
    ? await readBrand(resolve(context.io.cwd, settings.brand), settings.brand)
    : { file: {}, folder: '' };
  const { file, folder } = brand;
  const paper = (settings.paper || file.paper || 'letter') as Paper['name'];
  return {
    ...plainLook(context.today),
    paper: PAPERS[paper],
    scale: settings.large ? 1.65 : 1,
    large: settings.large,
    colors: colorsOf(file.colors?.accent ?? ACCENT, settings.blackAndWhite),
    brand: { name: file.name ?? '', contact: file.contact ?? '', footer: file.footer ?? '' },
    logo: file.logo ? logoOf(join(folder, file.logo), settings.brand) : null,
    font: fontOf(file.font, folder, settings.brand),
    lang: file.lang ?? 'en-US',
  };
}

async function readBrand(path: string, label: string): Promise<{ file: BrandFile; folder: string }> {
  const { readYaml } = await import('../../playbook/yaml.js');
  const { value, problems } = readYaml(bytesOf(path, label).toString('utf8'), label, brandFile);
  if (problems[0]) throw problems[0];
  return { file: value!, folder: dirname(path) };
}

/** The bytes of a file that a brand names. */
function bytesOf(path: string, label: string, most = LARGEST): Buffer {
  if (!existsSync(path) || !statSync(path).isFile())
    throw new Problem(
      'unreadable',
      `There's no file "${path}".`,
      { file: label },
      'File names in a brand count from its own folder.',
    );
  if (statSync(path).size > most)
    throw new Problem('data', `"${path}" is over ${most / 1e6} MB.`, { file: label }, 'Take a smaller one.');
  return readFileSync(path);
}

function logoOf(path: string, label: string): Logo {
  const bytes = bytesOf(path, label);
  if (bytes.subarray(0, 8).equals(Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])))
    return { sort: 'png', bytes, ratio: bytes.readUInt32BE(16) / Math.max(1, bytes.readUInt32BE(20)) };
  const source = bytes.toString('utf8');
  if (/<svg[\s>]/.test(source)) return { sort: 'svg', bytes, ratio: svgRatio(source) };
  throw new Problem(
    'data',
    `The logo "${path}" is neither PNG nor SVG.`,
    { file: label },
    'Save it as one of these.',
  );
}

function svgRatio(source: string): number {
  const box = /viewBox\s*=\s*["']\s*[-\d.eE]+[\s,]+[-\d.eE]+[\s,]+([\d.eE]+)[\s,]+([\d.eE]+)/.exec(source);
  const side = (name: string) =>
    Number(new RegExp(`<svg[^>]*\\s${name}\\s*=\\s*["']([\\d.]+)`).exec(source)?.[1]);
  const ratio = box ? Number(box[1]) / Number(box[2]) : side('width') / side('height');
  return ratio > 0.05 && ratio < 20 ? ratio : 3;
}

function fontOf(font: BrandFile['font'], folder: string, label: string): OwnFont | null {
  if (!font) return null;
  if (typeof font === 'string') return { name: font, also: [] };
  const read = (name: string) => fontBytes(join(folder, name), label);
  const cut = (name: string | undefined) => (name ? read(name) : undefined);
  return {
    name: font.name ?? '',
    regular: cut(font.regular),
    italic: cut(font.italic),
    bold: cut(font.bold),
    also: (font.also ?? []).map(read),
  };
}

const FONT_STARTS = ['00010000', '4f54544f', '74727565'];

function fontBytes(path: string, label: string): Uint8Array {
  const bytes = bytesOf(path, label, LARGEST_FONT);
  if (FONT_STARTS.includes(bytes.subarray(0, 4).toString('hex'))) return bytes;
  throw new Problem(
    'data',
    `The font "${path}" is neither TTF nor OTF.`,
    { file: label },
    'Web fonts (WOFF) have to be converted first.',
  );
}

/** The fonts for formats that embed them: the brand's where it has files, else the built-in ones. */
export function fontsOf({ font }: Look): Fonts {
  const own = (bytes: Uint8Array | undefined, name: string) =>
    bytes ?? readFileSync(join(fontFolder(), name));
  return {
    text: own(font?.regular, 'text.ttf'),
    voice: own(font?.italic ?? font?.regular, 'voice.ttf'),
    head: own(font?.bold ?? font?.regular, 'head.ttf'),
    also: font?.also ?? [],
    ofScript(script) {
      const file = join(fontFolder(), `${script}.ttf`);
      return /^\w+$/.test(script) && existsSync(file) ? readFileSync(file) : undefined;
    },
  };
}

/** Beside the program, or in dist/ when run from source. */
function fontFolder(): string {
  const beside = join(__dirname, 'fonts');
  return existsSync(beside) ? beside : join(__dirname, '..', '..', '..', 'dist', 'fonts');
}
