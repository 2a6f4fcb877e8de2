// Text that can be read on a colour that somebody chose.

/** Relative luminance of #rgb or #rrggbb, 0 to 1 (WCAG 2.2); null for any other form. */
export function luminance(colour) {
  const short = /^#([0-9a-f])([0-9a-f])([0-9a-f])$/i.exec(colour);
  const hex = short ? short.slice(1).map((one) => one + one) : /^#(..)(..)(..)$/.exec(colour)?.slice(1);
  if (!hex || hex.some((one) => !/^[0-9a-f]{2}$/i.test(one))) return null;
  const [r, g, b] = hex.map((one) => parseInt(one, 16) / 255).map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** White or black, whichever stands out more from a colour; null where the colour's form is another. */
export function ink(colour) {
  const light = luminance(colour);
  if (light === null) return null;
  return 1.05 / (light + 0.05) >= (light + 0.05) / 0.05 ? '#ffffff' : '#000000';
}
