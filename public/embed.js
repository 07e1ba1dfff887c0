/* Sets the height of frames that show figures of this site to that of their content. Not needed: without it frames keep their own height. */
(() => {
  const { origin } = new URL(document.currentScript.src);
  const type = 'quyen-tre-em';
  const frames = () => [...document.querySelectorAll('iframe')];
  addEventListener('message', ({ data, origin: from, source }) => {
    if (from !== origin || data?.type !== type || !(data.height > 0)) return;
    const frame = frames().find(({ contentWindow }) => contentWindow === source);
    if (frame) frame.style.height = `${data.height}px`;
  });
  const ask = () => {
    for (const { src, contentWindow } of frames())
      if (src.startsWith(`${origin}/`)) contentWindow.postMessage({ type }, origin);
  };
  if (document.readyState === 'complete') ask();
  else addEventListener('load', ask);
})();
