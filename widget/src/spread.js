// Labels that would cover each other.

/** Heights of labels moved apart so that none covers another, each as near to where it belongs as may be. */
export function spread(heights, apart) {
  const order = heights.map((_, n) => n).sort((a, b) => heights[a] - heights[b]);
  const moved = [...heights];
  for (let n = 1; n < order.length; n += 1) moved[order[n]] = Math.max(moved[order[n]], moved[order[n - 1]] + apart);
  return moved;
}
