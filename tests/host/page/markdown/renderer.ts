import type { HostApp } from '../app';
import { Component } from '../base/component';
import { setIcon } from '../base/icons';
import type { TFile } from '../vault/abstract-file';
import { parseLinktext } from '../workspace/open-link';
import { makeCallouts } from './callouts';
import { markLines } from './line-marks';
import type { PostProcessorContext } from './processors';
import { sanitizeHTMLToDom } from './sanitize';
import { syntax } from './syntax';

export interface RenderRequest {
	app: HostApp;
	markdown: string;
	el: HTMLElement;
	sourcePath: string;
	component: Component;
	/** The line of the note at which `markdown` begins. */
	lineOffset?: number;
	/** The whole note, when `markdown` is only its body. */
	text?: string;
}

const imageExtensions = new Set(['png', 'jpg', 'jpeg', 'gif', 'svg', 'webp', 'avif', 'bmp']);
let documents = 0;

function finishLinks(app: HostApp, section: HTMLElement, sourcePath: string): void {
	const find = (link: string): TFile | null => app.metadataCache.getFirstLinkpathDest(parseLinktext(link).path, sourcePath);
	for (const link of section.querySelectorAll<HTMLAnchorElement>('a[href]:not(.internal-link):not(.tag)')) {
		const href = link.getAttribute('href') ?? '';
		link.target = '_blank';
		link.rel = 'noopener nofollow';
		if (/^[a-z][a-z0-9+.-]*:/i.test(href)) {
			link.addClass('external-link');
			continue;
		}
		link.addClass('internal-link');
		link.setAttribute('data-href', decodeURI(href).replace(/\.md(?=#|$)/, ''));
	}
	for (const link of section.querySelectorAll<HTMLElement>('a.internal-link')) {
		const href = link.getAttribute('data-href') ?? '';
		if (!href.startsWith('#')) link.toggleClass('is-unresolved', !find(href));
	}
	for (const embed of section.querySelectorAll<HTMLElement>('.internal-embed')) {
		const file = find(embed.getAttribute('data-href') ?? '');
		if (file && imageExtensions.has(file.extension)) {
			embed.empty();
			embed.addClass('image-embed');
			embed.createEl('img', { attr: { src: app.vault.getResourcePath(file), alt: embed.getAttribute('alt') ?? '' } });
		}
	}
	for (const image of section.querySelectorAll<HTMLImageElement>('img[src]')) {
		const file = find(decodeURI(image.getAttribute('src') ?? ''));
		if (file) image.src = app.vault.getResourcePath(file);
	}
}

function addHeadingFold(section: HTMLElement): void {
	const heading = section.firstElementChild;
	if (!heading || !/^H[1-6]$/.test(heading.tagName)) return;
	heading.setAttribute('data-heading', heading.textContent);
}

function addCopyButtons(section: HTMLElement): void {
	for (const block of section.querySelectorAll<HTMLElement>('pre')) {
		const button = block.createEl('button', { cls: 'copy-code-button', attr: { 'aria-label': 'Copy' } });
		setIcon(button, 'lucide-copy');
		button.addEventListener('click', () => void navigator.clipboard.writeText(block.querySelector('code')?.textContent ?? ''));
	}
}

/** Renders Markdown block by block, each in a section of its own, and lets the plugins at it. */
export async function renderInto(request: RenderRequest): Promise<void> {
	const { app, markdown, el, sourcePath, component, lineOffset = 0, text = markdown } = request;
	const contextOf = (lineStart: number, lineEnd: number): PostProcessorContext => ({
		docId: docId.toString(16),
		sourcePath,
		frontmatter: app.metadataCache.getCache(sourcePath)?.frontmatter,
		addChild: child => void component.addChild(child),
		getSectionInfo: () => ({ text, lineStart, lineEnd }),
	});
	const docId = ++documents;
	const jobs: Promise<void>[] = [];
	let line = lineOffset;
	for (const token of syntax.lexer(markdown)) {
		const start = line;
		line += token.raw.split('\n').length - 1;
		const html = syntax.parser([token]);
		if (html.trim() === '') continue;
		const content = sanitizeHTMLToDom(html);
		const section = el.createDiv(`el-${(content.firstElementChild?.tagName ?? 'p').toLowerCase()}`);
		section.append(content);
		markLines(section, token.raw, start);
		makeCallouts(section);
		finishLinks(app, section, sourcePath);
		addHeadingFold(section);
		const end = start + token.raw.trimEnd().split('\n').length - 1;
		jobs.push(app.processors.run(section, contextOf(start, end)).then(() => addCopyButtons(section)));
	}
	await Promise.all(jobs);
}

export class MarkdownRenderChild extends Component {
	constructor(public containerEl: HTMLElement) {
		super();
	}
}

export class MarkdownRenderer extends MarkdownRenderChild {
	static render(app: HostApp, markdown: string, el: HTMLElement, sourcePath: string, component: Component): Promise<void> {
		return renderInto({ app, markdown, el, sourcePath, component });
	}

	static renderMarkdown(markdown: string, el: HTMLElement, sourcePath: string, component: Component): Promise<void> {
		return renderInto({ app: window.app, markdown, el, sourcePath, component });
	}
}
