import { Component } from '../base/component';
import { findFrontMatter } from '../metadata/yaml';
import { renderInto } from '../markdown/renderer';
import { renderProperties } from '../markdown/properties';
import { Keymap } from '../ui/keymap';
import { Menu } from '../ui/menu';
import type { MarkdownView } from './markdown-view';

/** The note as it reads: rendered anew whenever its text has changed. */
export class ReadingMode {
	readonly containerEl: HTMLElement;
	private readonly scrollEl: HTMLElement;
	private readonly sizerEl: HTMLElement;
	private rendered: string | null = null;
	private children = new Component();
	private running: Promise<void> = Promise.resolve();

	constructor(private readonly view: MarkdownView, parent: HTMLElement) {
		this.containerEl = parent.createDiv('markdown-reading-view');
		this.scrollEl = this.containerEl.createDiv({ cls: 'markdown-preview-view markdown-rendered is-readable-line-width', attr: { tabindex: '-1' } });
		this.sizerEl = this.scrollEl.createDiv('markdown-preview-sizer markdown-preview-section');
		this.scrollEl.addEventListener('click', event => this.onClick(event));
		this.scrollEl.addEventListener('auxclick', event => { if (event.button === 1) this.onClick(event); });
		this.scrollEl.addEventListener('contextmenu', event => this.onContextMenu(event));
		this.scrollEl.addEventListener('mouseover', event => this.onHover(event));
	}

	get file(): MarkdownView['file'] { return this.view.file; }
	get(): string { return this.view.getViewData(); }
	set(data: string, clear: boolean): void { this.view.setViewData(data, clear); }
	clear(): void { this.view.clear(); }
	getScroll(): number { return this.scrollEl.scrollTop; }
	applyScroll(top: number): void { this.scrollEl.scrollTop = top; }
	unload(): void { this.children.unload(); }
	rerender(full = false): void {
		if (full) this.rendered = null;
		void this.render();
	}

	/** Resolves when what is shown is the text of now. */
	render(): Promise<void> {
		this.running = this.running.then(() => this.renderNow());
		return this.running;
	}

	async showLine(line: number): Promise<void> {
		await this.render();
		const marked = [...this.sizerEl.querySelectorAll<HTMLElement>('[data-line]')];
		const target = marked.filter(el => Number(el.dataset['line']) <= line).at(-1) ?? marked[0];
		if (!target) return;
		target.scrollIntoView({ block: 'center' });
		target.addClass('is-flashing');
		window.setTimeout(() => target.removeClass('is-flashing'), 2500);
	}

	private async renderNow(): Promise<void> {
		const text = this.view.getViewData();
		const { file, app } = this.view;
		const key = `${file?.path ?? ''}\n${text}`;
		if (key === this.rendered) return;
		this.rendered = key;
		const scroll = this.getScroll();
		this.children.unload();
		this.children = new Component();
		this.children.load();
		const fresh = createDiv();
		fresh.createDiv({ cls: 'inline-title', text: file?.basename ?? '' });
		const block = findFrontMatter(text);
		if (block) renderProperties(text, fresh.createDiv('mod-header mod-ui'));
		const start = block?.contentStart ?? 0;
		const lineOffset = text.slice(0, start).split('\n').length - 1;
		const body = fresh.createDiv();
		body.addClass('markdown-preview-body');
		this.sizerEl.replaceChildren(...fresh.childNodes);
		await renderInto({ app, markdown: text.slice(start), el: body, sourcePath: file?.path ?? '', component: this.children, lineOffset, text });
		this.applyScroll(scroll);
	}

	private onClick(event: MouseEvent): void {
		const target = event.target instanceof Element ? event.target : null;
		if (!target || event.defaultPrevented) return;
		const link = target.closest('a.internal-link, .internal-embed');
		if (link instanceof HTMLElement) {
			event.preventDefault();
			const href = link.getAttribute('data-href') ?? link.getAttribute('src') ?? '';
			void this.view.app.workspace.openLinkText(href, this.view.file?.path ?? '', Keymap.isModEvent(event));
			return;
		}
		const title = target.closest('.callout.is-collapsible > .callout-title');
		if (title) title.parentElement?.toggleClass('is-collapsed', !title.parentElement.hasClass('is-collapsed'));
		const box = target.closest('input.task-list-item-checkbox');
		if (box instanceof HTMLInputElement && box.dataset['line'] !== undefined) this.view.toggleTask(Number(box.dataset['line']));
	}

	private onContextMenu(event: MouseEvent): void {
		const link = event.target instanceof Element ? event.target.closest('a.internal-link') : null;
		const { app, file } = this.view;
		const target = link && app.metadataCache.getFirstLinkpathDest((link.getAttribute('data-href') ?? '').replace(/#.*/, ''), file?.path ?? '');
		if (!target) return;
		const menu = new Menu();
		app.workspace.trigger('file-menu', menu, target, 'link-context-menu', this.view.leaf);
		event.preventDefault();
		menu.showAtMouseEvent(event);
	}

	private onHover(event: MouseEvent): void {
		const link = event.target instanceof Element ? event.target.closest('a.internal-link') : null;
		if (!(link instanceof HTMLElement)) return;
		this.view.app.workspace.trigger('hover-link', {
			event, source: 'preview', hoverParent: this.view, targetEl: link,
			linktext: link.getAttribute('data-href') ?? '', sourcePath: this.view.file?.path ?? '',
		});
	}
}
