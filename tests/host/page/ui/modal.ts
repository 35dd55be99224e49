import type { HostApp } from '../app';
import { setIcon } from '../base/icons';
import { Scope } from './scope';

const focusable = 'input, button, select, textarea, [tabindex]:not([tabindex="-1"])';

export class Modal {
	app: HostApp;
	scope = new Scope();
	containerEl = createDiv('modal-container mod-dim');
	bgEl = this.containerEl.createDiv('modal-bg');
	modalEl = this.containerEl.createDiv({ cls: 'modal', attr: { role: 'dialog', 'aria-modal': 'true' } });
	closeButtonEl = this.modalEl.createDiv({ cls: 'modal-close-button', attr: { 'aria-label': 'Close', role: 'button' } });
	headerEl = this.modalEl.createDiv('modal-header');
	titleEl = this.headerEl.createDiv('modal-title');
	contentEl = this.modalEl.createDiv('modal-content');
	shouldRestoreSelection = true;
	private closeCallback: (() => unknown) | null = null;
	private lastFocus: Element | null = null;

	constructor(app: HostApp) {
		this.app = app;
		setIcon(this.closeButtonEl, 'lucide-x');
		this.closeButtonEl.addEventListener('click', () => this.close());
		this.bgEl.addEventListener('click', () => this.close());
		this.scope.register([], 'Escape', () => { this.onEscapeKey(); return false; });
		this.scope.register(null, 'Tab', event => this.keepFocusInside(event));
	}

	open(): void {
		if (this.containerEl.isConnected) return;
		this.lastFocus = document.activeElement;
		document.body.append(this.containerEl);
		this.app.keymap.pushScope(this.scope);
		void this.onOpen();
		if (!this.modalEl.contains(document.activeElement)) this.modalEl.querySelector<HTMLElement>(focusable)?.focus();
	}

	close(): void {
		if (!this.containerEl.isConnected) return;
		this.app.keymap.popScope(this.scope);
		this.containerEl.remove();
		this.onClose();
		this.closeCallback?.();
		if (this.shouldRestoreSelection && this.lastFocus instanceof HTMLElement) this.lastFocus.focus();
	}

	onOpen(): Promise<void> | void { /* for the modal itself */ }
	onClose(): void { /* for the modal itself */ }
	onEscapeKey(): void { this.close(); }

	setTitle(title: string): this {
		this.titleEl.setText(title);
		return this;
	}

	setContent(content: string | DocumentFragment): this {
		this.contentEl.setText(content);
		return this;
	}

	setCloseCallback(callback: () => unknown): this {
		this.closeCallback = callback;
		return this;
	}

	setDimBackground(dim: boolean): this {
		this.containerEl.toggleClass('mod-dim', dim);
		return this;
	}

	private keepFocusInside(event: KeyboardEvent): boolean | undefined {
		const all = [...this.modalEl.querySelectorAll<HTMLElement>(focusable)].filter(el => el.isShown());
		const last = event.shiftKey ? all[0] : all.at(-1);
		if (document.activeElement !== last) return undefined;
		(event.shiftKey ? all.at(-1) : all[0])?.focus();
		return false;
	}
}
