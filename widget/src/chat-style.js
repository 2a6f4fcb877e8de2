// How deep-chat looks: colours come from the page's custom properties, so light, dark and print change together.

/** Parts of deep-chat and the words that name them. */
export const INSIDE = { '#text-input': 'write', '#messages': 'chat', '.inside-end': 'send', '.outside-end': 'attach' };

const BUBBLE = { maxWidth: '88%', borderRadius: '14px', padding: '10px 14px', lineHeight: '1.5', fontSize: '1rem', textAlign: 'left' };

const SHEET = `
  p { margin: 0 0 .6em } p:last-child { margin-bottom: 0 }
  #messages { scrollbar-width: thin; overscroll-behavior: contain }
  .input-button:focus-visible { border-radius: 8px }
  .advisor-choices { display: flex; flex-wrap: wrap; gap: 8px; margin-top: 10px }
  .advisor-choice, .advisor-again { font: inherit; min-height: 40px; padding: 6px 14px; border-radius: 20px; cursor: pointer;
    color: var(--accent-text); background: var(--surface); border: 1.5px solid var(--accent-text) }
  .advisor-choice:hover, .advisor-again:hover { background: var(--accent-soft) }
  :focus-visible { outline: 3px solid var(--focus); outline-offset: 2px }
  #text-input:focus-visible { outline: none }
  #text-input-container:focus-within { outline: 3px solid var(--focus); outline-offset: 1px }
  @media (prefers-reduced-motion: reduce) { * { animation: none !important; transition: none !important } }
`;

/** Gives a deep-chat element its look and words. */
export function dress(chat, say) {
  // On the element itself, before it is shown: without a font of its own deep-chat asks a font service for one.
  Object.assign(chat.style, {
    width: '100%', height: '100%', border: 'none', borderRadius: '0', backgroundColor: 'var(--surface)', color: 'var(--ink)',
    fontFamily: 'inherit', fontSize: '1rem',
  });
  const [mine, theirs] = [
    { ...BUBBLE, backgroundColor: 'var(--accent)', color: 'var(--on-accent)' },
    { ...BUBBLE, backgroundColor: 'var(--bubble)', color: 'var(--ink)' },
  ];
  chat.messageStyles = {
    default: { shared: { bubble: BUBBLE }, user: { bubble: mine }, ai: { bubble: theirs } },
    html: { shared: { bubble: BUBBLE }, user: { bubble: mine }, ai: { bubble: theirs } },
    loading: { message: { styles: { bubble: { backgroundColor: 'var(--bubble)', color: 'var(--ink-soft)' } } } },
  };
  const icon = { svg: { styles: { default: { filter: 'none' } } } }; // drawn in the colour of the text
  chat.submitButtonStyles = { submit: icon, loading: icon, stop: icon, disabled: icon };
  chat.inputAreaStyle = { backgroundColor: 'var(--surface)', padding: '8px 4px 12px' };
  chat.textInput = {
    styles: {
      text: { color: 'var(--ink)', fontSize: '1rem', padding: '12px 44px 12px 14px' },
      container: { backgroundColor: 'var(--field)', border: '1.5px solid var(--line-strong)', borderRadius: '14px', boxShadow: 'none', width: 'calc(100% - 92px)' },
    },
    placeholder: { text: say('write'), style: { color: 'var(--ink-soft)' } },
  };
  chat.attachmentContainerStyle = { backgroundColor: 'var(--field)', color: 'var(--ink)' };
  chat.dragAndDrop = { border: '3px dashed var(--accent-text)', backgroundColor: 'var(--accent-soft)' };
  chat.remarkable = { html: false };
  chat.auxiliaryStyle = SHEET;
}
