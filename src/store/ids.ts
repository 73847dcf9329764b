/** Ids that no other machine makes: the export of one is imported on another. */

/** Sixteen letters and digits by chance. Unique, not secret. */
export const newId = (): string => half() + half();

const half = () =>
  Math.floor(Math.random() * 36 ** 8)
    .toString(36)
    .padStart(8, '0');
