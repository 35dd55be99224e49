import type { Atlas } from '../../atlas/atlas';
import type { KnowledgeVerbs } from './verbs';

/** What the atlas knows, as the panel asks for it. */
export function knowledgeVerbs(atlas: Atlas, today: () => string): KnowledgeVerbs {
	const { knowledge } = atlas;
	return {
		about: path => knowledge.about(path, today()),
		thesis: path => knowledge.theses.view(path, today()),
		newsAbout: path => knowledge.news.newsAbout(path, today()),
		spokenOf: (path, role) => knowledge.spokenOf(path, role),
		role: path => atlas.role(path),
	};
}
