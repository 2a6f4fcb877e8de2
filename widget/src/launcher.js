// The script that a page loads: <script src="https://…/widget/widget.js" data-token-url="/advisor-token"></script>
//
// It adds a frame with the advisor, and fetches tokens for it from the page's own server. Attributes: data-token-url
// (answers a POST with {"token": …}), data-language (en, zh, ru), data-color (#rrggbb), data-theme (light, dark),
// data-position (right, left).
(() => {
  const script = document.currentScript;
  const { tokenUrl, language = '', color = '', theme = '', position = 'right' } = script.dataset;
  const home = new URL(script.src).origin;
  const frame = document.createElement('iframe');
  const shapes = {
    closed: { width: '76px', height: '76px', maxWidth: 'none', maxHeight: 'none' },
    open: { width: 'min(1100px, 100vw)', height: 'min(800px, 100dvh)', maxWidth: '100vw', maxHeight: '100dvh' },
  };

  const shape = (name) => Object.assign(frame.style, shapes[name]);

  async function token() {
    const answer = await fetch(tokenUrl, { method: 'POST', credentials: 'same-origin', headers: { Accept: 'application/json' } });
    return answer.ok ? (await answer.json()).token : null;
  }

  addEventListener('message', async ({ source, origin, data }) => {
    if (source !== frame.contentWindow || origin !== home) return;
    if (data.advisor === 'ready') {
      frame.title = data.title;
      frame.style.visibility = 'visible';
      shape('closed');
    } else if (data.advisor === 'open' || data.advisor === 'closed') {
      shape(data.advisor);
    } else if (data.advisor === 'token-wanted') {
      const given = await token().catch(() => null);
      frame.contentWindow.postMessage({ advisor: 'token', token: given }, home);
    }
  });

  // Hidden until it says that it may be shown here: an origin that isn't allowed sees nothing at all.
  Object.assign(frame.style, {
    position: 'fixed', bottom: '0', [position === 'left' ? 'left' : 'right']: '0', border: '0', zIndex: '2147483000',
    visibility: 'hidden', colorScheme: 'normal', background: 'transparent',
  });
  shape('closed');
  const wishes = new URLSearchParams(Object.entries({ language, color, theme, position }).filter(([, value]) => value));
  frame.src = `${home}/widget/frame#${wishes}`;
  const add = () => document.body.append(frame);
  if (document.body) add();
  else addEventListener('DOMContentLoaded', add);
})();
