import type { Server } from 'node:http';
import { errorCode } from './refusal';

function tryPort(server: Server, port: number): Promise<void> {
	return new Promise((resolve, reject) => {
		server.once('error', reject);
		server.listen(port, '127.0.0.1', () => {
			server.off('error', reject);
			resolve();
		});
	});
}

/** Takes the port asked for, or the next one that is free; 0 takes any. */
export async function listen(server: Server, wanted: number): Promise<number> {
	const last = wanted === 0 ? 0 : Math.min(wanted + 50, 65_535);
	for (let port = wanted; ; port++) {
		try {
			await tryPort(server, port);
			break;
		} catch (error) {
			if (errorCode(error) !== 'EADDRINUSE' || port >= last) throw error;
		}
	}
	const address = server.address();
	if (address === null || typeof address === 'string') throw new Error('the server has no port');
	return address.port;
}
