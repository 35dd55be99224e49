import type { ServerResponse } from 'node:http';
import type { OutsideChange } from '../protocol';

/** The pages that listen, by the name each gave itself. */
export class EventStream {
	private readonly listeners = new Map<ServerResponse, string>();

	add(client: string, response: ServerResponse): void {
		response.writeHead(200, { 'Content-Type': 'text/event-stream', 'Cache-Control': 'no-store' });
		response.write('retry: 1000\n: open\n\n');
		this.listeners.set(response, client);
		response.on('close', () => this.listeners.delete(response));
	}

	/** Tells all pages but the one that made the change, which knows. */
	tell(changes: OutsideChange[], exceptClient?: string): void {
		if (changes.length === 0) return;
		const message = `data: ${JSON.stringify(changes)}\n\n`;
		for (const [response, client] of this.listeners) if (client !== exceptClient) response.write(message);
	}

	close(): void {
		for (const response of this.listeners.keys()) response.end();
		this.listeners.clear();
	}
}
