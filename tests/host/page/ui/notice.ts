const defaultMs = 5000;

function container(): HTMLElement {
	return document.body.querySelector<HTMLElement>('.notice-container') ?? document.body.createDiv({ cls: 'notice-container', attr: { role: 'status' } });
}

/** A message in the corner; it goes by itself, but not while the pointer is on it. */
export class Notice {
	noticeEl: HTMLElement;
	containerEl: HTMLElement;
	messageEl: HTMLElement;
	private timer: number | undefined;
	private ctaEl: HTMLElement | null = null;

	constructor(message: string | DocumentFragment, private duration = defaultMs) {
		this.containerEl = container().createDiv('notice');
		this.noticeEl = this.containerEl;
		this.messageEl = this.containerEl.createDiv('notice-message');
		this.setMessage(message);
		this.containerEl.addEventListener('click', () => this.hide());
		this.containerEl.addEventListener('mouseenter', () => window.clearTimeout(this.timer));
		this.containerEl.addEventListener('mouseleave', () => this.plan());
		this.plan();
	}

	setMessage(message: string | DocumentFragment): this {
		this.messageEl.setText(message);
		return this;
	}

	setAutoHide(duration: number): this {
		this.duration = duration;
		this.plan();
		return this;
	}

	addButton(text: string, callback: (event: MouseEvent) => unknown): this {
		this.ctaEl ??= this.containerEl.createDiv('notice-cta');
		this.ctaEl.createEl('button', { cls: 'mod-cta', text }).addEventListener('click', callback);
		return this;
	}

	hide(): void {
		window.clearTimeout(this.timer);
		const list = this.containerEl.parentElement;
		this.containerEl.remove();
		if (list?.childElementCount === 0) list.remove();
	}

	/** A duration of 0 stays. */
	private plan(): void {
		window.clearTimeout(this.timer);
		if (this.duration > 0) this.timer = window.setTimeout(() => this.hide(), this.duration);
	}
}
