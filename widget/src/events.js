// Server-sent events from a body that is read piece by piece (a GET with EventSource could send no token).

/** Events `{event, data}` out of pieces of text; a piece may end anywhere. */
export function parser() {
  let rest = '';
  return (piece) => {
    const blocks = (rest + piece).replaceAll('\r\n', '\n').split('\n\n');
    rest = blocks.pop();
    return blocks.map((block) => {
      const found = { event: 'message', data: [] };
      for (const line of block.split('\n')) {
        const [, name, value] = /^(\w+): ?(.*)$/.exec(line) ?? [];
        if (name === 'event') found.event = value;
        if (name === 'data') found.data.push(value);
      }
      return { event: found.event, data: found.data.join('\n') };
    });
  };
}

/** Yields each event of a response as it arrives. */
export async function* events(response) {
  const parse = parser();
  const reader = response.body.pipeThrough(new TextDecoderStream()).getReader();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return;
    yield* parse(value);
  }
}
