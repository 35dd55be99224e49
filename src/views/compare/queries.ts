/** The questions behind a comparison; `links` are what a query links to the notes with. */
export function compareQuery(links: readonly string[]): string {
	return `COMPARE ${links.map(linked).join(', ')}`;
}

export function figuresQuery(link: string): string {
	return `TABLE metric, value FROM stats WHERE subject = ${linked(link)}`;
}

export function kindOfActorQuery(kind: string, link: string): string {
	return `TABLE ${kind} WHERE subject = ${linked(link)}`;
}

export function thesisQuery(side: 'helps' | 'hurts', link: string): string {
	return `WHAT ${side.toUpperCase()} ${linked(link)}`;
}

function linked(link: string): string {
	return `[[${link}]]`;
}
