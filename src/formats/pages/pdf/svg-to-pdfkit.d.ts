/** The part of svg-to-pdfkit that is used; the package has no types of its own. */
declare module 'svg-to-pdfkit' {
  interface Options {
    width?: number;
    height?: number;
    preserveAspectRatio?: string;
    imageCallback?: (link: string) => string;
    warningCallback?: (message: string) => void;
  }
  export default function draw(doc: unknown, svg: string, x: number, y: number, options?: Options): void;
}
