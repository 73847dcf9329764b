/** Draws an SVG logo. Nothing is loaded from elsewhere: images and links inside it are left out. */
import type PDFDocument from 'pdfkit';
import drawVector from 'svg-to-pdfkit';

/** Draws the picture into a box, keeping its proportions. */
export function drawSvg(
  doc: InstanceType<typeof PDFDocument>,
  source: string,
  x: number,
  y: number,
  width: number,
  height: number,
): void {
  drawVector(doc, source, x, y, {
    width,
    height,
    preserveAspectRatio: 'xMaxYMid meet',
    imageCallback: () => '',
    warningCallback: () => undefined,
  });
}
