// Makes elements. Whatever people wrote goes in as text, never as markup.

/** el('button', {class: 'mark', onclick: f}, 'text', child): strings become text nodes. */
export function el(tag, properties = {}, ...children) {
  const node = document.createElement(tag);
  for (const [name, value] of Object.entries(properties)) {
    if (name.startsWith('on')) {
      node.addEventListener(name.slice(2), value);
    } else if (typeof value === 'boolean') {
      node.toggleAttribute(name, value);
    } else {
      node.setAttribute(name, value);
    }
  }
  node.append(...children.filter(child => child !== null && child !== undefined));
  return node;
}

/** Lets an element that is no button be pressed by mouse and keyboard alike. */
export function pressable(node, action) {
  node.tabIndex = 0;
  node.setAttribute('role', 'button');
  node.addEventListener('click', () => {
    if (String(document.getSelection()) === '') {
      action();
    }
  });
  node.addEventListener('keydown', event => {
    if (event.target === node && (event.key === 'Enter' || event.key === ' ')) {
      event.preventDefault();
      action();
    }
  });
  return node;
}

export function isNarrow() {
  return window.matchMedia('(max-width: 760px)').matches;
}
