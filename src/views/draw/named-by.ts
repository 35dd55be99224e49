let given = 0;

/** Names an element by the words of another: a name of its own would show as a tooltip that repeats them. */
export function nameBy(el: Element, words: HTMLElement): void {
	if (words.id === '') words.id = `actor-atlas-words-${++given}`;
	el.removeAttribute('aria-label');
	el.setAttribute('aria-labelledby', words.id);
}
