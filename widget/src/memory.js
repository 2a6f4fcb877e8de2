// What the browser remembers from visit to visit; a browser that keeps nothing forgets it at once, and no harm is done.

function store(kind) {
  try {
    return globalThis[kind];
  } catch {
    return null;
  }
}

/** A remembered value, or null. */
export function recall(key, kind = 'localStorage') {
  try {
    return JSON.parse(store(kind)?.getItem(`advisor.${key}`) ?? 'null');
  } catch {
    return null;
  }
}

/** Remembers a value; null forgets it. */
export function remember(key, value, kind = 'localStorage') {
  try {
    if (value === null) store(kind)?.removeItem(`advisor.${key}`);
    else store(kind)?.setItem(`advisor.${key}`, JSON.stringify(value));
  } catch {
    // Nothing is kept then.
  }
}
