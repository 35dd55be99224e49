/** A drawing that stands alone, with its size in px. */
export interface SvgPicture {
	readonly svg: string;
	readonly width: number;
	readonly height: number;
}

/** Twice as fine as the picture, as far as a canvas goes. */
const FINE = 2;
const LARGEST = 8192;

/** The same picture as pixels. */
export async function pngOf({ svg, width, height }: SvgPicture): Promise<Blob> {
	const image = createEl('img');
	const url = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
	try {
		image.src = url;
		await image.decode();
		const ratio = Math.min(FINE, LARGEST / Math.max(width, height));
		const canvas = createEl('canvas', { attr: { width: Math.round(width * ratio), height: Math.round(height * ratio) } });
		canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
		const blob = await new Promise<Blob | null>(done => canvas.toBlob(done, 'image/png'));
		if (blob === null) throw new Error('the picture is too large');
		return blob;
	} finally {
		URL.revokeObjectURL(url);
	}
}
