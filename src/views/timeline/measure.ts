/** Widths of words in px, as the page writes them. */
export class WordWidths {
	private readonly known = new Map<string, number>();
	private readonly context: CanvasRenderingContext2D | null;
	private font = '';

	constructor(private readonly root: HTMLElement) {
		this.context = createEl('canvas').getContext('2d');
	}

	/** Takes up the font that the root has now. */
	refresh(): void {
		const { fontStyle, fontWeight, fontSize, fontFamily } = this.root.win.getComputedStyle(this.root);
		const font = `${fontStyle} ${fontWeight} ${fontSize} ${fontFamily}`;
		if (font === this.font) return;
		this.font = font;
		this.known.clear();
		if (this.context !== null) this.context.font = font;
	}

	of(text: string): number {
		const known = this.known.get(text);
		if (known !== undefined) return known;
		const width = this.context?.measureText(text).width ?? text.length * 7;
		this.known.set(text, width);
		return width;
	}
}
