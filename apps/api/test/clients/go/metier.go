// A program that reads one métier whole, completes what is typed, and holds to Retry-After, as programs of the official APIs do.
// Usage: metier <address>. Prints what it read as one line of JSON.
package main

import (
	"encoding/json"
	"fmt"
	"net/http"
	"net/url"
	"os"
	"strconv"
	"time"
)

type named struct {
	Code    string `json:"code"`
	Libelle string `json:"libelle"`
}

type competence struct {
	named
	Type string `json:"type"`
}

type metier struct {
	named
	Definition                       string       `json:"definition"`
	AccesEmploi                      string       `json:"accesEmploi"`
	EmploiCadre                      *bool        `json:"emploiCadre"`
	Appellations                     []named      `json:"appellations"`
	CompetencesMobilisees            []competence `json:"competencesMobilisees"`
	CompetencesMobiliseesPrincipales []competence `json:"competencesMobiliseesPrincipales"`
	CompetencesMobiliseesEmergentes  []competence `json:"competencesMobiliseesEmergentes"`
	ContextesTravail                 []struct {
		named
		Categorie string `json:"categorie"`
	} `json:"contextesTravail"`
	SecteursActivitesLies []struct {
		Principal       bool  `json:"principal"`
		SecteurActivite named `json:"secteurActivite"`
	} `json:"secteursActivitesLies"`
}

type found struct {
	TotalResultats int     `json:"totalResultats"`
	Resultats      []named `json:"resultats"`
}

func get(path string, into any) {
	for {
		request, err := http.NewRequest("GET", os.Args[1]+"/partenaire/rome-metiers/v1/metiers/"+path, nil)
		check(err)
		request.Header.Set("Authorization", "Bearer jeton")
		answer, err := http.DefaultClient.Do(request)
		check(err)
		defer answer.Body.Close()
		if answer.StatusCode == http.StatusTooManyRequests {
			seconds, err := strconv.Atoi(answer.Header.Get("Retry-After"))
			check(err)
			time.Sleep(time.Duration(seconds) * time.Second)
			continue
		}
		if answer.StatusCode != http.StatusOK {
			panic(fmt.Sprintf("%s: %s", path, answer.Status))
		}
		check(json.NewDecoder(answer.Body).Decode(into))
		return
	}
}

func check(err error) {
	if err != nil {
		panic(err)
	}
}

func main() {
	var one metier
	get("metier/M1607", &one)
	var hits found
	get("appellation/requete?q="+url.QueryEscape("secrét")+"&op=AND", &hits)
	principaux := 0
	for _, lien := range one.SecteursActivitesLies {
		if lien.Principal {
			principaux++
		}
	}
	text, err := json.Marshal(map[string]any{
		"libelle":      one.Libelle,
		"definition":   one.Definition != "" && one.AccesEmploi != "",
		"appellations": len(one.Appellations),
		"items": len(one.CompetencesMobilisees) + len(one.CompetencesMobiliseesPrincipales) +
			len(one.CompetencesMobiliseesEmergentes),
		"contextes":  len(one.ContextesTravail),
		"principaux": principaux,
		"trouvees":   hits.TotalResultats,
	})
	check(err)
	fmt.Println(string(text))
}
