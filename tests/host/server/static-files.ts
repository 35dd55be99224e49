import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { Refusal } from './refusal';

export interface Served {
	bytes: Uint8Array | string;
	type: string;
}

const types = new Map([
	['.html', 'text/html; charset=utf-8'], ['.js', 'text/javascript; charset=utf-8'], ['.css', 'text/css; charset=utf-8'],
	['.json', 'application/json; charset=utf-8'], ['.map', 'application/json'], ['.svg', 'image/svg+xml'], ['.png', 'image/png'],
	['.jpg', 'image/jpeg'], ['.jpeg', 'image/jpeg'], ['.gif', 'image/gif'], ['.webp', 'image/webp'], ['.pdf', 'application/pdf'],
]);

export function contentType(name: string): string {
	return types.get(name.slice(name.lastIndexOf('.')).toLowerCase()) ?? 'application/octet-stream';
}

const page = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Vault</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/page.css">
</head>
<body class="theme-light">
<script src="/page.js"></script>
</body>
</html>
`;

/** A fixed list: nothing else of the plugin's folder is served. */
export class StaticFiles {
	private readonly places: Map<string, string>;

	constructor(pageDir: string, pluginDir: string) {
		this.places = new Map([
			['/page.js', path.join(pageDir, 'page.js')],
			['/page.css', path.join(pageDir, 'page.css')],
			...['main.js', 'manifest.json', 'styles.css'].map((name): [string, string] => [`/plugin/${name}`, path.join(pluginDir, name)]),
		]);
	}

	async get(pathname: string): Promise<Served> {
		if (pathname === '/') return { bytes: page, type: contentType('.html') };
		const place = this.places.get(pathname);
		if (place === undefined) throw new Refusal(404, 'nothing here');
		return { bytes: await readFile(place), type: contentType(place) };
	}
}
