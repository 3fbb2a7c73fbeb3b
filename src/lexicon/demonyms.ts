// Adjectives and nouns that point to a place or a people: "Russian" → Russia, "Ukrainians" → the people of Ukraine,
// "Kurds" and "Muslims" → peoples and believers without a country of that name.
import { countries } from './countries.ts'

const byAdjective = new Map<string, string>()
const byPeople = new Map<string, string | null>()
for (const { name, adjectives, people } of countries) {
  for (const adjective of adjectives) byAdjective.set(adjective, name)
  for (const plural of people) byPeople.set(plural, name)
}

const peoples = `Kurds Arabs Jews Muslims Christians Catholics Protestants Hindus Buddhists Sikhs Sunnis Shiites Shias Shi'ites
  Alawites Druze Yazidis Yezidis Copts Mormons Quakers Puritans Huguenots Methodists Baptists Lutherans Anglicans
  Roma Romani Gypsies Tatars Cossacks Uyghurs Uighurs Rohingya Tamils Sinhalese Pashtuns Hazaras Baloch Berbers Tuareg Bedouin
  Zulus Xhosa Hutus Tutsis Hausa Igbo Yoruba Masai Maasai Maori Māori Inuit Cherokees Cherokee Navajo Apaches Sioux Iroquois
  Mohawks Aztecs Incas Mayas Maya Vikings Goths Vandals Huns Franks Saxons Normans Celts Gauls Slavs Aborigines
  Afrikaners Boers Creoles Hispanics Latinos Latinas Westerners Easterners Southerners Northerners Republicans Democrats
  Tories Liberals Conservatives Whigs Communists Bolsheviks Mensheviks Nazis Fascists Jacobins Zionists Islamists Jihadists`

for (const plural of peoples.trim().split(/\s+/)) byPeople.set(plural, null)

/** The place that a nationality adjective points to; null for other words. */
export const placeOfAdjective = (word: string): string | null => byAdjective.get(word) ?? null

/** True for a plural noun that names a people or a body of believers. */
export const isPeople = (word: string): boolean => byPeople.has(word)

/** The place that a people is named after; null where there is none. */
export const placeOfPeople = (word: string): string | null => byPeople.get(word) ?? null
