// In which order facts stand, and which are new.

/** Facts by department, those of the project first; the order of the bot is kept. */
export function grouped(facts) {
  const groups = new Map([['', []]]);
  for (const fact of facts) {
    if (!groups.has(fact.group)) groups.set(fact.group, []);
    groups.get(fact.group).push(fact);
  }
  return [...groups].filter(([, rows]) => rows.length);
}

/** Whether a fact is, or holds, one of the paths that changed. */
export function isNew(path, changed) {
  return changed.some((one) => one === path || one.startsWith(`${path}.`) || (path === 'roster' && one.startsWith('roster[')));
}
