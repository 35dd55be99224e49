const forbidden = 'script, style, iframe, object, embed, link, meta, base, form, frame';

/** HTML of a note or a plugin as a fragment, without what could run or load something. */
export function sanitizeHTMLToDom(html: string): DocumentFragment {
	const template = document.createElement('template');
	template.innerHTML = html;
	const { content } = template;
	for (const el of content.querySelectorAll(forbidden)) el.remove();
	for (const el of content.querySelectorAll('*')) {
		for (const { name, value } of [...el.attributes]) {
			const isUrl = name === 'href' || name === 'src' || name === 'xlink:href';
			if (name.startsWith('on') || (isUrl && /^\s*(?:javascript|vbscript|data:text)/i.test(value))) el.removeAttribute(name);
		}
	}
	for (const image of content.querySelectorAll('img, video, audio, source')) holdBackRemote(image);
	return content;
}

/** The host is off the network: what would be fetched from elsewhere is named instead. */
function holdBackRemote(el: Element): void {
	const source = el.getAttribute('src') ?? '';
	if (!/^(?:https?:)?\/\//i.test(source)) return;
	const note = document.createElement('span');
	note.className = 'host-remote-image';
	note.textContent = el.getAttribute('alt') || source;
	el.replaceWith(note);
}
