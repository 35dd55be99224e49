import type { IncomingMessage } from 'node:http';
import { Refusal } from './refusal';

/** Only this machine's own page may ask: a page of another host, or a name that was made to point here, is refused. */
export function checkCaller(request: IncomingMessage, port: number): void {
	const own = [`127.0.0.1:${port}`, `localhost:${port}`];
	const { host, origin } = request.headers;
	if (host === undefined || !own.includes(host)) throw new Refusal(403, 'this host serves only 127.0.0.1');
	if (origin !== undefined && !own.some(name => origin === `http://${name}`)) throw new Refusal(403, 'pages of other hosts are refused');
	const site = request.headers['sec-fetch-site'];
	if (site === 'cross-site' || site === 'same-site') throw new Refusal(403, 'pages of other hosts are refused');
}

/** Nothing from elsewhere; `unsafe-eval` because the page evaluates the plugin as the app does. */
export const contentSecurityPolicy = [
	"default-src 'self'",
	"script-src 'self' 'unsafe-eval'",
	"style-src 'self' 'unsafe-inline'",
	"img-src 'self' data: blob:",
	"font-src 'self' data:",
	"connect-src 'self'",
	"worker-src 'none'",
	"object-src 'none'",
	"frame-src 'none'",
	"base-uri 'none'",
	"form-action 'none'",
	"frame-ancestors 'none'",
].join('; ');
