// Talks to the server: follows what happens, brings what is written.

const PAUSE_AFTER_TROUBLE = 2000;
/** The server answers at once, news or none. */
const BETWEEN_QUESTIONS = 500;

const pause = milliseconds => new Promise(done => setTimeout(done, milliseconds));

/** Waits while nobody looks at the page: a hidden page holds no place in the queue. */
const visible = () => new Promise(done => {
  if (!document.hidden) {
    done();
  } else {
    document.addEventListener('visibilitychange', () => done(), {once: true});
  }
});

/** Never ends. onReset: the server has been started anew. onLink(isUp): whether it can be reached. */
export async function follow({onReset, onEvent, onLink}) {
  let after = 0;
  let start = null;
  for (;;) {
    await visible();
    try {
      const response = await fetch(`/playground/feed?after=${after}`);
      if (!response.ok) {
        throw new Error(`status ${response.status}`);
      }
      const news = await response.json();
      onLink(true);
      if (start !== null && news.start !== start) {
        start = null;
        after = 0;
        onReset();
        continue;
      }
      start = news.start;
      for (const event of news.events) {
        after = event.n;
        onEvent(event);
      }
      await pause(BETWEEN_QUESTIONS);
    } catch {
      onLink(false);
      await pause(PAUSE_AFTER_TROUBLE);
    }
  }
}

export async function load(what) {
  const response = await fetch(`/playground/${what}`);
  if (!response.ok) {
    throw new Error(`status ${response.status}`);
  }
  return response.json();
}

/** Fails with an error when the server does not take it. */
export async function send(message) {
  const response = await fetch('/playground/messages', {
    method: 'POST',
    headers: {'Content-Type': 'application/json'},
    body: JSON.stringify(message),
  });
  if (!response.ok) {
    const answer = await response.json().catch(() => ({}));
    throw new Error(answer.error?.message ?? `status ${response.status}`);
  }
}
