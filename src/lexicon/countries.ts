// Countries and other well-known places with their other names, their adjectives and their people:
// "Russian Federation" is Russia, "Russian" points to Russia, "Russians" are its people.
// A row: name | other names | adjectives | people. Empty people: the adjective with an "s".

const rows = `
Afghanistan||Afghan,Afghani|
Albania||Albanian|
Algeria||Algerian|
Andorra||Andorran|
Angola||Angolan|
Antigua and Barbuda|Antigua|Antiguan|
Argentina|Argentine Republic|Argentine,Argentinian,Argentinean|
Armenia||Armenian|
Australia|Commonwealth of Australia|Australian|Australians,Aussies
Austria||Austrian|
Azerbaijan||Azerbaijani,Azeri|
Bahamas||Bahamian|
Bahrain||Bahraini|
Bangladesh||Bangladeshi|
Barbados||Barbadian|
Belarus|Byelorussia|Belarusian,Belarussian|
Belgium||Belgian|
Belize||Belizean|
Benin||Beninese|Beninese
Bhutan||Bhutanese|Bhutanese
Bolivia||Bolivian|
Bosnia and Herzegovina|Bosnia,Bosnia-Herzegovina|Bosnian|Bosnians,Bosniaks
Botswana||Botswanan|Batswana
Brazil||Brazilian|
Brunei|Brunei Darussalam|Bruneian|
Bulgaria||Bulgarian|
Burkina Faso||Burkinabe,Burkinabé|Burkinabe
Burundi||Burundian|
Cambodia|Kampuchea|Cambodian|
Cameroon||Cameroonian|
Canada||Canadian|
Cape Verde|Cabo Verde|Cape Verdean|
Central African Republic||Central African|
Chad||Chadian|
Chile||Chilean|
China|People's Republic of China,PRC,Mainland China|Chinese|Chinese
Colombia||Colombian|
Comoros||Comorian|
Congo|Republic of the Congo,Democratic Republic of the Congo,DR Congo,DRC,Zaire|Congolese|Congolese
Costa Rica||Costa Rican|
Croatia||Croatian|Croatians,Croats
Cuba||Cuban|
Cyprus||Cypriot|
Czech Republic|Czechia|Czech|
Czechoslovakia||Czechoslovak,Czechoslovakian|
Denmark||Danish|Danes
Djibouti||Djiboutian|
Dominica||Dominican|
Dominican Republic|||
East Germany|German Democratic Republic,GDR,DDR|East German|
East Timor|Timor-Leste|East Timorese,Timorese|Timorese
Ecuador||Ecuadorian,Ecuadorean|
Egypt|Arab Republic of Egypt|Egyptian|
El Salvador||Salvadoran,Salvadorean|
England||English|Englishmen,Englishwomen
Equatorial Guinea||Equatorial Guinean|
Eritrea||Eritrean|
Estonia||Estonian|
Eswatini|Swaziland|Swazi|
Ethiopia|Abyssinia|Ethiopian|
Fiji||Fijian|
Finland||Finnish|Finns
France|French Republic|French|Frenchmen,Frenchwomen
Gabon||Gabonese|Gabonese
Gambia||Gambian|
Georgia||Georgian|
Germany|Federal Republic of Germany|German|
Ghana||Ghanaian|
Gibraltar||Gibraltarian|
Greece|Hellenic Republic|Greek,Hellenic|Greeks
Greenland||Greenlandic|Greenlanders
Grenada||Grenadian|
Guatemala||Guatemalan|
Guinea||Guinean|
Guinea-Bissau|||
Guyana||Guyanese|Guyanese
Haiti||Haitian|
Honduras||Honduran|
Hong Kong||Hong Kongese|Hongkongers,Hong Kongers
Hungary||Hungarian|
Iceland||Icelandic|Icelanders
India|Republic of India|Indian|
Indonesia||Indonesian|
Iran|Islamic Republic of Iran,Persia|Iranian,Persian|
Iraq|Republic of Iraq|Iraqi|
Ireland|Republic of Ireland,Eire,Irish Republic|Irish|Irishmen,Irishwomen
Israel|State of Israel|Israeli|
Italy|Italian Republic|Italian|
Ivory Coast|Côte d'Ivoire,Cote d'Ivoire|Ivorian|
Jamaica||Jamaican|
Japan||Japanese|Japanese
Jordan|Hashemite Kingdom of Jordan|Jordanian|
Kazakhstan||Kazakh,Kazakhstani|
Kenya||Kenyan|
Kiribati|||
Kosovo||Kosovar,Kosovan|
Kuwait||Kuwaiti|
Kyrgyzstan|Kyrgyz Republic|Kyrgyz,Kyrgyzstani|Kyrgyz
Laos||Laotian,Lao|
Latvia||Latvian|
Lebanon||Lebanese|Lebanese
Lesotho||Basotho|Basotho
Liberia||Liberian|
Libya||Libyan|
Liechtenstein|||Liechtensteiners
Lithuania||Lithuanian|
Luxembourg|Luxemburg|Luxembourgish|Luxembourgers
Macau|Macao|Macanese|Macanese
Madagascar||Malagasy|Malagasy
Malawi||Malawian|
Malaysia||Malaysian|
Maldives||Maldivian|
Mali||Malian|
Malta||Maltese|Maltese
Marshall Islands||Marshallese|Marshallese
Mauritania||Mauritanian|
Mauritius||Mauritian|
Mexico|United Mexican States|Mexican|
Micronesia||Micronesian|
Moldova|Republic of Moldova,Moldavia|Moldovan,Moldavian|
Monaco||Monégasque,Monegasque|
Mongolia||Mongolian|Mongolians,Mongols
Montenegro||Montenegrin|
Morocco||Moroccan|
Mozambique||Mozambican|
Myanmar|Burma|Burmese,Myanmarese|Burmese
Namibia||Namibian|
Nauru||Nauruan|
Nepal||Nepalese,Nepali|Nepalese,Nepalis
Netherlands|Holland,The Netherlands,Kingdom of the Netherlands|Dutch|Dutchmen,Dutchwomen
New Zealand||New Zealand|New Zealanders,Kiwis
Nicaragua||Nicaraguan|
Niger||Nigerien|
Nigeria||Nigerian|
North Korea|Democratic People's Republic of Korea,DPRK|North Korean|
North Macedonia|Macedonia|Macedonian|
Northern Ireland|Ulster|Northern Irish|
Norway||Norwegian|
Oman||Omani|
Ottoman Empire||Ottoman|
Pakistan||Pakistani|
Palau||Palauan|
Palestine|State of Palestine,Palestinian territories,Palestinian Territories|Palestinian|
Panama||Panamanian|
Papua New Guinea||Papuan,Papua New Guinean|
Paraguay||Paraguayan|
Peru||Peruvian|
Philippines|The Philippines|Philippine,Filipino|Filipinos,Filipinas
Poland|Republic of Poland|Polish|Poles
Portugal||Portuguese|Portuguese
Prussia||Prussian|
Puerto Rico||Puerto Rican|
Qatar||Qatari|
Romania|Rumania|Romanian|
Russia|Russian Federation|Russian|
Rwanda||Rwandan|
Saint Kitts and Nevis|St. Kitts and Nevis||
Saint Lucia|St. Lucia|Saint Lucian|
Samoa||Samoan|
San Marino||Sammarinese|
Saudi Arabia|Kingdom of Saudi Arabia,KSA|Saudi,Saudi Arabian|Saudis
Scotland||Scottish,Scots|Scots,Scotsmen
Senegal||Senegalese|Senegalese
Serbia||Serbian,Serb|Serbs,Serbians
Seychelles||Seychellois|
Sierra Leone||Sierra Leonean|
Singapore||Singaporean|
Slovakia|Slovak Republic|Slovak,Slovakian|Slovaks
Slovenia||Slovenian,Slovene|
Solomon Islands|||Solomon Islanders
Somalia||Somali,Somalian|
South Africa|Republic of South Africa|South African|
South Korea|Republic of Korea,ROK,Korea Republic|South Korean|
South Sudan||South Sudanese|South Sudanese
Soviet Union|USSR,U.S.S.R.,Union of Soviet Socialist Republics|Soviet|
Spain|Kingdom of Spain|Spanish|Spaniards
Sri Lanka|Ceylon|Sri Lankan|
Sudan||Sudanese|Sudanese
Suriname||Surinamese|Surinamese
Sweden|Kingdom of Sweden|Swedish|Swedes
Switzerland|Swiss Confederation|Swiss|Swiss
Syria|Syrian Arab Republic|Syrian|
Taiwan|Republic of China,Formosa|Taiwanese|Taiwanese
Tajikistan||Tajik,Tajikistani|
Tanzania||Tanzanian|
Thailand|Siam|Thai|
Tibet||Tibetan|
Togo||Togolese|Togolese
Tonga||Tongan|
Trinidad and Tobago|Trinidad|Trinidadian|
Tunisia||Tunisian|
Turkey|Türkiye,Republic of Turkey,Turkiye|Turkish|Turks
Turkmenistan||Turkmen|
Tuvalu||Tuvaluan|
Uganda||Ugandan|
Ukraine||Ukrainian|
United Arab Emirates|UAE,U.A.E.,Emirates|Emirati|
United Kingdom|UK,U.K.,Britain,Great Britain,United Kingdom of Great Britain and Northern Ireland|British|Britons,Brits,Britishers
United States|US,U.S.,U. S.,USA,U.S.A.,United States of America,America,States|American|
Uruguay||Uruguayan|
Uzbekistan||Uzbek,Uzbekistani|
Vanuatu||Vanuatuan|
Vatican City|Holy See||
Venezuela|Bolivarian Republic of Venezuela|Venezuelan|
Vietnam|Viet Nam,Socialist Republic of Vietnam|Vietnamese|Vietnamese
Wales||Welsh|Welshmen
West Germany||West German|
Yemen|Republic of Yemen|Yemeni|
Yugoslavia||Yugoslav,Yugoslavian|
Zambia||Zambian|
Zimbabwe|Rhodesia|Zimbabwean|
`

const regions = `
Africa||African|
Antarctica||Antarctic|
Arctic|||
Asia||Asian|
Europe||European|
Latin America||Latin American|
North America||North American|
South America||South American|
Central America||Central American|
Central Asia||Central Asian|
Middle East||Middle Eastern|
Southeast Asia|South-East Asia|Southeast Asian|
Scandinavia||Scandinavian|
Caucasus||Caucasian|
Balkans|||
Caribbean|||
Siberia||Siberian|
Crimea||Crimean|
Chechnya||Chechen|
Catalonia||Catalan,Catalonian|
Andalusia||Andalusian|
Basque Country||Basque|
Bavaria||Bavarian|
Saxony||Saxon|
Brittany||Breton|
Normandy||Norman|
Flanders||Flemish|
Sicily||Sicilian|
Sardinia||Sardinian|
Tuscany||Tuscan|
Lombardy|||
Corsica||Corsican|
Crete||Cretan|
Bohemia||Bohemian|
Galicia||Galician|
Kurdistan|||
Kashmir||Kashmiri|
Bengal||Bengali|
Punjab||Punjabi|
Quebec|Québec|Quebecois,Québécois|Quebecers,Quebeckers
Texas||Texan|
California||Californian|
Hawaii||Hawaiian|
Florida||Floridian|
Alaska||Alaskan|
Virginia||Virginian|
Paris||Parisian|
Rome||Roman|
Athens||Athenian|
Sparta||Spartan|
Venice||Venetian|
Florence||Florentine|
Genoa||Genoese|Genoese
Naples||Neapolitan|
Vienna||Viennese|Viennese
Milan||Milanese|Milanese
London|||Londoners
New York|||New Yorkers
Berlin|||Berliners
Moscow||Muscovite|
Cairo||Cairene|
Carthage||Carthaginian|
Troy||Trojan|
Babylon||Babylonian|
Macedon|||
Byzantium|Byzantine Empire|Byzantine|
Assyria||Assyrian|
`

/** A place with an adjective of its own. */
export interface Country {
  name: string
  /** True for countries, false for regions and cities. */
  country: boolean
  otherNames: readonly string[]
  adjectives: readonly string[]
  people: readonly string[]
}

const split = (field: string | undefined): string[] => (field ? field.split(',') : [])

const read = (table: string, country: boolean): Country[] =>
  table
    .trim()
    .split('\n')
    .map((line) => {
      const [name, otherNames, adjectives, people] = line.split('|')
      const plurals = people ? split(people) : split(adjectives).map((adjective) => `${adjective}s`)
      return { name: name!, country, otherNames: split(otherNames), adjectives: split(adjectives), people: plurals }
    })

export const countries: readonly Country[] = [...read(rows, true), ...read(regions, false)]

const byName = new Map(countries.flatMap((row) => [row.name, ...row.otherNames].map((name) => [name, row] as const)))

/** The country or region of a name: "U.S." → United States; null for a name that is not in the table. */
export const countryNamed = (name: string): Country | null => byName.get(name) ?? null
