/** Dots for each px, so that words stay sharp. */
const DENSITY = 2;

/** A picture as PNG; null where it cannot be made. */
export async function pngOf({ svg, width, height }: { readonly svg: string; readonly width: number; readonly height: number }): Promise<Blob | null> {
	const image = createEl('img');
	image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
	try {
		await image.decode();
	} catch {
		return null;
	}
	const canvas = createEl('canvas', { attr: { width: width * DENSITY, height: height * DENSITY } });
	const context = canvas.getContext('2d');
	if (context === null) return null;
	context.drawImage(image, 0, 0, canvas.width, canvas.height);
	return new Promise(done => canvas.toBlob(done, 'image/png'));
}
