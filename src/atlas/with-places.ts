import { placesIn } from '../edit/places';
import type { Dossier } from '../model/dossier';
import type { ImpactMention, Mention } from '../model/mention';
import type { Note } from '../model/note';

/** What a note says of theses with the line that each stands in, told apart from its equals: a sign is written there or nowhere. */
export function withPlaces(dossier: Dossier, note: Note, text: string): Dossier {
	if (!dossier.mentions.some(takesSign)) return dossier;
	const placeAt = placesIn(note, text);
	return { ...dossier, mentions: dossier.mentions.map(mention => (takesSign(mention) ? placed(mention, placeAt(mention.line)) : mention)) };
}

/** Where the group or the column decides, a sign would not be read. */
function takesSign(mention: Mention): mention is ImpactMention {
	return mention.type === 'impact' && mention.reading?.by !== 'group' && mention.reading?.by !== 'column';
}

function placed(mention: ImpactMention, place: ImpactMention['place']): ImpactMention {
	return place === null ? mention : { ...mention, place };
}
