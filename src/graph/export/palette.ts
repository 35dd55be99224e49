import type { GraphLink, LinkPolarity, NodeRole } from '../graph';

/** Colours as the theme has them now. */
export interface Palette {
	readonly background: string;
	readonly text: string;
	readonly roles: Readonly<Record<NodeRole, string>>;
	readonly polarities: Readonly<Record<LinkPolarity, string>>;
	readonly relation: string;
	readonly fontFamily: string;
}

export function linkColour(link: GraphLink, { polarities, relation }: Palette): string {
	return link.type === 'impact' ? polarities[link.polarity] : relation;
}
